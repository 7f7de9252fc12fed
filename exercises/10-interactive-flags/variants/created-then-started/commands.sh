set -e
printf 'north\neast\nsouth\nwest\n' > points.txt

sorter=$(docker create -i busybox sort)
docker start -ai "$sorter" < points.txt

terminal=$(docker create --tty=true alpine sh -c 'if test -t 1; then echo "a terminal"; fi')
docker start --attach "$terminal"

docker rm "$sorter" "$terminal"
