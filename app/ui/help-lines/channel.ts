/** The drawing and the verb of each way to reach somebody. */
import type { ChannelType } from "../../../lib/help/index.ts";
import type { IconName } from "../icon/draw-icon.tsx";

const KINDS = {
  phone: ["phone", "help.call"],
  sms: ["message", "help.write"],
  telegram: ["message", "help.write"],
  whatsapp: ["message", "help.write"],
  wechat: ["message", "help.write"],
  line: ["message", "help.write"],
  email: ["mail", "help.mail"],
  app: ["site", "help.open"],
  web: ["site", "help.open"],
} as const satisfies Record<ChannelType, readonly [IconName, string]>;

export const channelIcon = (type: ChannelType) => KINDS[type][0];
export const channelVerb = (type: ChannelType) => KINDS[type][1];
