docker run -d --name one alpine
docker exec one touch gold
docker rm one

for name in one two three; do docker run -d --name $name alpine sleep 300; done
docker exec two ls gold
echo 'date > gold' | docker exec -i one sh
printf 'pwd\nls\n' | docker exec -i one sh
printf 'pwd\nls\n' | docker exec -i two sh
docker exec three find / -xdev -name gold

docker kill one two three
docker container prune -f
