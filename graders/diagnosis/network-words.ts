// Words about the network, of programs that fetch something. They are a reason to look, and never a proof: a step can
// print anything. What proves something is a request of Seaworthy's own (probe-network.ts).

const NO_WAY =
  /EAI_AGAIN|EAI_FAIL|ENOTFOUND|ENETUNREACH|ENETDOWN|EHOSTUNREACH|Could not resolve|Temporary failure|bad address|unable to resolve host|Network (is )?unreachable|No route to host|DNS lookup error|DNS: transient error|temporary error|no such host|network error \(check/i;
const BROKEN_OFF =
  /ETIMEDOUT|ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ERR_SOCKET_(TIMEOUT|CLOSED|CONNECTION_TIMEOUT)|ERR_STREAM_PREMATURE_CLOSE|FETCH_ERROR|UND_ERR_\w*(TIMEOUT|SOCKET)|premature close|socket hang up|socket timeout|network aborted|network timeout|network request failed|trouble with your network|problem related to network|Invalid response body while trying to fetch|Exit handler never called|i\/o timeout|timed? out|timeout exceeded|connection (was )?(reset|refused|closed|aborted)|can't connect to|unable to connect|failed to connect|could not connect|failed to fetch|unexpected end of file|early EOF|remote end hung up|IO ERROR|Hash Sum mismatch|EINTEGRITY/i;
const REFUSED =
  /\bE(?:429|5\d\d)\b|\b(?:HTTP|status|code|error|returned|response)\D{0,24}\b(?:429|5\d\d)\b|\b(?:429 Too Many Requests|5\d\d (?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out))/i;
// Behind these is a machine whose certificates do not fit its network.
const UNTRUSTED =
  /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF)|CERT_(?:HAS_EXPIRED|NOT_YET_VALID)|certificate verif|ERR_TLS|ssl_client|TLS connect/i;
const CURL = /curl: \((?:5|6|7|16|18|28|35|52|55|56|60|77|92)\)/;

/** Whether a program spoke of trouble on the network. */
export const soundsLikeNetwork = (text: string): boolean =>
  [NO_WAY, BROKEN_OFF, REFUSED, UNTRUSTED, CURL].some((pattern) => pattern.test(text));

const FETCHING =
  /\b(?:npx|corepack|curl|wget|pip3?|gem|git|yum|dnf|microdnf)\s|\b(?:npm|pnpm)(?:\s+-\S+)*\s+(?:i|in|ins|install|isntall|add|ci|ic|clean-install|install-\S+|up|update|upgrade|exec|x|create|init|view)\b|\byarn(?:\s+-\S+)*(?:\s+(?:install|add|global|up|upgrade|dlx|create)\b|\s*(?:$|[;&|]))/;
const APK = /\bapk\s(?:[^;&|]*\s)?(?:add|update|upgrade|fetch)\b/;
const APT =
  /\bapt(?:-get)?\s(?:[^;&|]*\s)?(?:install|update|upgrade|dist-upgrade|full-upgrade|build-dep)\b/;

/** Whom the text of a step asks for something. */
export interface Asked {
  readonly apk: boolean;
  readonly apt: boolean;
  /** The registry of npm, or a place that cannot be told. */
  readonly other: boolean;
}

/** Reads off an instruction, whatever its form, from where it fetches something. */
export function readAsked(instruction: string): Asked {
  // Of a list of words only the words are of interest.
  const text = instruction.replace(/[[\]",']+/g, ' ');
  return { apk: APK.test(text), apt: APT.test(text), other: FETCHING.test(text) };
}
