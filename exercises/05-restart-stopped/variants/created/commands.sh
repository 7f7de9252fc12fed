docker create --name grumpy busybox ls / /no/such/folder
docker start -a grumpy
docker start -ai grumpy
docker logs --tail 5 grumpy
