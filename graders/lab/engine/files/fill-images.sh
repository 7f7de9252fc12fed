# Fills the volume of base images from an archive on standard input; the list of them is written last, and says that all is there.
rm -rf /images/* || exit 1
dockerd --config-file /run/daemon.json &
engine=$!
export DOCKER_HOST=unix:///run/engine/docker.sock
until docker version >/dev/null 2>&1; do
  kill -0 "$engine" 2>/dev/null || exit 1
  sleep 0.1
done
docker load --quiet || exit 1
docker images --no-trunc --format '{{.Repository}}:{{.Tag}} {{.ID}}' >/tmp/list || exit 1
kill "$engine"
wait "$engine"

# A lab's own copy has all but the layers' files: links lead to those.
cd /images/docker || exit 1
mkdir -p /tmp/skeleton/overlay2 && cp -a image /tmp/skeleton/ && cp -a overlay2/l /tmp/skeleton/overlay2/ || exit 1
for layer in overlay2/*; do
  [ "$layer" = overlay2/l ] && continue
  own=/tmp/skeleton/$layer
  mkdir -p -m 710 "$own" "$own/work" || exit 1
  cp "$layer/link" "$own/" || exit 1
  [ ! -f "$layer/lower" ] || cp "$layer/lower" "$own/" || exit 1
  : >"$own/committed"
  ln -s "/images/docker/$layer/diff" "$own/diff" || exit 1
done
find . -mindepth 1 -maxdepth 1 ! -name overlay2 -exec rm -rf {} +
tar -cf /images/skeleton.tar -C /tmp/skeleton . || exit 1
sync
mv /tmp/list /images/list || exit 1
