docker container run --entrypoint echo busybox:latest "A sentence by way of the entry point"
docker container run --entrypoint /bin/ls busybox:latest -1 /
docker container run --entrypoint /bin/sh hello-world:latest -c "ls /"
docker ps -a --no-trunc
