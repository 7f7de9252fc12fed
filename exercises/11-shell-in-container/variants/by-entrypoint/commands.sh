docker container run --detach redis

docker container exec --interactive "$(docker ps -q)" bash <<'END'
cd /proc/1
cat comm
END

docker container run --rm --entrypoint /bin/sh node:alpine -c 'node --version; hostname'
