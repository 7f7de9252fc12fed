set -e
docker container run --detach --name lighthouse alpine sh -c 'while true; do echo blink; sleep 5; done'
docker container run --name visitor alpine true
docker container ls --all
docker container ls
docker container rm --force lighthouse visitor
