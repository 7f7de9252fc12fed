docker run -d --name harbour alpine top

type_into() {
  if command -v script > /dev/null; then
    script -qc "docker $1 -it $2" /dev/null
  else
    docker $1 -i $2
  fi
}

printf 'ls /etc\nexit\n' | type_into exec 'harbour sh'
printf 'ls /etc\nexit\n' | type_into run '--rm --name visit node:alpine sh'

docker kill harbour
