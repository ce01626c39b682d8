/** One class by its own path: the package's index loads every store it knows. */
declare module "rate-limiter-flexible/lib/RateLimiterMemory.js" {
  import { RateLimiterMemory } from "rate-limiter-flexible";

  export default RateLimiterMemory;
}
