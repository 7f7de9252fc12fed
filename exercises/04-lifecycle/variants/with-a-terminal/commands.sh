docker create -t --cidfile id.txt busybox sh -c 'echo first line; echo second line'
docker start --attach $(cat id.txt)
