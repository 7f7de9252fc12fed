set -e
docker container run --name cuckoo alpine date
docker container restart cuckoo
docker container wait cuckoo
docker container logs --timestamps cuckoo
docker container rm cuckoo
