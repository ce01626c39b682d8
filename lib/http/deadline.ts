/** In: something awaited, and how long to wait. Out: what it gives, or null when it takes longer. The waiting itself is left
 *  behind; whoever asked ends what it waited for. */
export async function within<Value>(ms: number, awaited: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
