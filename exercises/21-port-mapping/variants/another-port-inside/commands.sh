set -e
docker image build --quiet --tag web .

mapped=$(docker container run --detach -p 127.0.0.1:8080:3000 web)
curl -s --retry 20 --retry-delay 1 --retry-all-errors localhost:8080
docker port "$mapped"
docker rm -f "$mapped"

plain=$(docker container run --detach web)
curl -s localhost:8080 || echo "nobody answers"
docker rm -f "$plain"
