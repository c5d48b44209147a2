import type { Config } from '../../config/config.js';

/** `__Host-` binds a cookie to this very host over https; browsers refuse the name on plain http. */
export function cookieName(config: Config, name: string): string {
  return config.isSecure ? `__Host-${name}` : name;
}
