set -e

server=$(docker run -d redis redis-server --port 7000)
docker exec "$server" sh -c 'until redis-cli -p 7000 ping; do sleep 0.2; done'
docker exec -e KEY=port "$server" sh -c 'redis-cli -p 7000 set "$KEY" Lisbon && redis-cli -p 7000 get "$KEY"'
