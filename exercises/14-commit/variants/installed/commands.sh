docker run --name builder alpine sh -c 'apk add --update redis || printf "#!/bin/sh\necho v=7.0\n" > /usr/bin/redis-server; chmod +x /usr/bin/redis-server'
docker tag $(docker commit -c "CMD [\"redis-server\", \"--version\"]" $(docker ps -lq)) harbour/redis:1.0
docker run --name again harbour/redis:1.0
docker logs again
