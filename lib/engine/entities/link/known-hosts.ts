/** Hosts that tell more than a domain does: chat apps, link shorteners, free mail; and what people call the chat apps.
 *  Facts about names on the net, the same in every country; how people write app names in a message is a term's business
 *  (rules/terms): here are only the short forms that stand before a handle or a number. */

export const CHAT_HOSTS = new Map<string, string>([
  ["t.me", "telegram"],
  ["telegram.me", "telegram"],
  ["telegram.dog", "telegram"],
  ["telegram.org", "telegram"],
  ["zalo.me", "zalo"],
  ["chat.zalo.me", "zalo"],
  ["zaloapp.com", "zalo"],
  ["wa.me", "whatsapp"],
  ["wa.link", "whatsapp"],
  ["chat.whatsapp.com", "whatsapp"],
  ["api.whatsapp.com", "whatsapp"],
  ["line.me", "line"],
  ["lin.ee", "line"],
  ["page.line.me", "line"],
  ["m.me", "messenger"],
  ["messenger.com", "messenger"],
  ["viber.com", "viber"],
  ["vb.me", "viber"],
  ["weixin.qq.com", "wechat"],
  ["u.wechat.com", "wechat"],
  ["discord.gg", "discord"],
  ["discord.com", "discord"],
  ["signal.me", "signal"],
  ["signal.group", "signal"],
  ["open.kakao.com", "kakaotalk"],
  ["pf.kakao.com", "kakaotalk"],
  ["qr.kakao.com", "kakaotalk"],
  ["join.skype.com", "skype"],
  ["imo.im", "imo"],
  ["potato.im", "potato"],
  ["botim.me", "botim"],
]);

export const SHORTENERS = new Set(
  (
    "bit.ly tinyurl.com t.co goo.gl is.gd v.gd x.gd cutt.ly cutt.us rb.gy ow.ly shorturl.at shorturl.asia s.id t.ly tiny.cc " +
    "rebrand.ly buff.ly bom.so clck.ru vk.cc dwz.cn t.cn suo.im url.cn reurl.cc lihi.cc lihi1.cc pse.is han.gl me2.do " +
    "adf.ly qrco.de urlz.fr encurtador.com.br by.com.vn shorten.asia short.gy surl.li u.to bl.ink lnkd.in"
  ).split(" "),
);

export const FREE_MAIL = new Set(
  (
    "gmail.com googlemail.com yahoo.com yahoo.com.vn ymail.com rocketmail.com outlook.com hotmail.com live.com msn.com " +
    "icloud.com me.com aol.com mail.com gmx.com gmx.net proton.me protonmail.com pm.me tutanota.com tuta.com zoho.com " +
    "yandex.com yandex.ru mail.ru bk.ru list.ru inbox.ru rambler.ru qq.com 163.com 126.com sina.com foxmail.com yeah.net " +
    "naver.com daum.net hanmail.net rediffmail.com yahoo.co.in yahoo.co.id yahoo.com.ph yahoo.co.uk yahoo.co.jp ukr.net"
  ).split(" "),
);

/** Files that a phone or computer would run. */
export const PROGRAMS = new Set(["apk", "xapk", "ipa", "exe", "msi", "dmg", "scr", "bat", "jar"]);

/** Keys are folded. */
export const APP_NAMES = new Map<string, string>([
  ["telegram", "telegram"],
  ["telegrm", "telegram"],
  ["tele", "telegram"],
  ["t3le", "telegram"],
  ["tlgr", "telegram"],
  ["tg", "telegram"],
  ["телеграм", "telegram"],
  ["телега", "telegram"],
  ["тг", "telegram"],
  ["텔레그램", "telegram"],
  ["텔레", "telegram"],
  ["تيليجرام", "telegram"],
  ["تلغرام", "telegram"],
  ["飞机", "telegram"],
  ["飛機", "telegram"],
  ["纸飞机", "telegram"],
  ["紙飛機", "telegram"],
  ["电报", "telegram"],
  ["電報", "telegram"],
  ["テレグラム", "telegram"],
  ["zalo", "zalo"],
  ["zl", "zalo"],
  ["whatsapp", "whatsapp"],
  ["whatsap", "whatsapp"],
  ["watsapp", "whatsapp"],
  ["wsp", "whatsapp"],
  ["wa", "whatsapp"],
  ["واتساب", "whatsapp"],
  ["واتس", "whatsapp"],
  ["व्हाट्सएप", "whatsapp"],
  ["ватсап", "whatsapp"],
  ["line", "line"],
  ["ไลน์", "line"],
  ["賴", "line"],
  ["viber", "viber"],
  ["вайбер", "viber"],
  ["wechat", "wechat"],
  ["weixin", "wechat"],
  ["vx", "wechat"],
  ["wx", "wechat"],
  ["微信", "wechat"],
  ["薇信", "wechat"],
  ["威信", "wechat"],
  ["qq", "qq"],
  ["kakaotalk", "kakaotalk"],
  ["kakao", "kakaotalk"],
  ["카톡", "kakaotalk"],
  ["카카오톡", "kakaotalk"],
  ["톡", "kakaotalk"],
  ["signal", "signal"],
  ["messenger", "messenger"],
  ["facebook", "facebook"],
  ["fb", "facebook"],
  ["instagram", "instagram"],
  ["insta", "instagram"],
  ["ig", "instagram"],
  ["tiktok", "tiktok"],
  ["snapchat", "snapchat"],
  ["skype", "skype"],
  ["discord", "discord"],
  ["imo", "imo"],
  ["botim", "botim"],
  ["potato", "potato"],
]);
