# Starts the engine of a lab: `start-engine DATA_FOLDER DISK_LIMIT_KIB`. It is told from outside that it is ready by the engine's own log.
# What cannot be mounted again is told by the engine itself, when it matters.
mount -o remount,rw /sys 2>/dev/null
for folder in /sys/fs/cgroup/* /sys/fs/cgroup; do
  [ -d "$folder" ] && mount -o remount,bind,rw "$folder" 2>/dev/null
done

# Control groups of version 2: those of containers can only be made where no process is in the group above.
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
  mkdir -p /sys/fs/cgroup/engine
  while read -r pid; do echo "$pid" >/sys/fs/cgroup/engine/cgroup.procs; done </sys/fs/cgroup/cgroup.procs 2>/dev/null
  for controller in $(cat /sys/fs/cgroup/cgroup.controllers); do
    echo "+$controller" >/sys/fs/cgroup/cgroup.subtree_control
  done 2>/dev/null
fi

# Kernels without nf_tables need the older kind, which both docker:dind and its stand-in keep here.
iptables -nL >/dev/null 2>&1 || export PATH="/usr/local/sbin/.iptables-legacy:$PATH"

mkdir -p "$1" /run/engine
chmod 711 /run/engine
[ ! -f /images/skeleton.tar ] || [ "$1" != /var/lib/docker ] || tar -xf /images/skeleton.tar -C "$1" || exit 1

# The container store of newer engines knows no layers that lie elsewhere.
cat >/run/daemon.json <<CONFIG
{
  "data-root": "$1",
  "hosts": ["unix:///run/engine/docker.sock"],
  "storage-driver": "overlay2",
  "features": { "containerd-snapshotter": false },
  "log-driver": "json-file",
  "log-opts": { "max-size": "4m", "max-file": "1" }
}
CONFIG
