docker build -t web . && docker run --rm --name inner -d web
docker exec inner node -e 'fetch("http://localhost:8080").then((a) => a.text()).then(console.log)'
docker kill inner

docker run --rm --name outer -p 8080:8080/tcp web > web.log &
until curl -s localhost:8080; do sleep 0.2; done
docker kill outer
wait
