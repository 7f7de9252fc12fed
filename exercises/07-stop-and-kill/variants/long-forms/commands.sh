set -e
docker container run --detach --name asked alpine tail -f /dev/null
docker container run --detach --name forced alpine tail -f /dev/null
docker container kill --signal TERM forced
docker container kill --signal SIGKILL forced
docker container stop --time 11 asked
docker container prune --force
