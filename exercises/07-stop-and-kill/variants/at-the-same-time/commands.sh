stopped=$(docker run -d alpine sh -c 'trap "" TERM; while true; do sleep 1; done')
killed=$(docker run -d alpine sh -c 'trap "" TERM; while true; do sleep 1; done')
docker stop "$stopped" &
docker kill --signal 9 "$killed"
wait
docker inspect -f '{{.State.ExitCode}}' "$stopped" "$killed"
docker rm "$stopped" "$killed"
