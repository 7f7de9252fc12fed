long=$(docker run -dt busybox top)
short=$(docker run -d busybox tail -f /dev/null)
docker kill "$short"
docker wait "$short"
echo "running: $(docker ps -q)"
echo "all: $(docker ps -aq)"
docker rm -f "$long" "$short"
