docker create -t busybox sh -c 'echo first line; echo second line' > id.txt
docker start --attach $(cat id.txt)
