// What names look like.
export const objectName = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/;
export const containerName = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
export const imageName = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}$/;
export const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
export const detachKeys = /^[A-Za-z0-9@^[\],\\_-]{0,64}$/;
export const portName = /^\d{1,5}(-\d{1,5})?\/(tcp|udp)$/;
export const signalName =
  /^(SIG)?(TERM|INT|QUIT|HUP|USR1|USR2|KILL|WINCH|ALRM|ABRT|CONT|STOP|TSTP|TTIN|TTOU|PIPE|CHLD|SEGV|BUS|FPE|ILL|TRAP|IO|PWR|SYS|URG|VTALRM|PROF|XCPU|XFSZ)$|^([1-9]|[12]\d|3[01])$/i;
/** Inside of a container: absolute, without `..`, and not where the kernel's own files are. */
export const innerPath =
  /^\/(?!(proc|sys|dev)(\/|$))(?!.*(^|\/)\.\.?(\/|$))(?!.*\/\/)[^:\\\0]{1,250}$/;
export const timeStamp = /^[0-9A-Za-z.:+-]{1,64}$/;
