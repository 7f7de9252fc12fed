docker container run --detach redis
id=$(docker ps --quiet --latest)

until docker container logs "$id" 2>&1 | grep -q 'Ready to accept'; do sleep 0.2; done

docker container exec --interactive "$id" redis-cli <<END
SET captain "Grace Hopper"
GET captain
END
