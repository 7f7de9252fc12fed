docker run --rm --name lost alpine touch /flag
docker commit lost flags
docker run --name kept alpine touch /flag
docker commit kept flags
docker run --rm flags
docker commit --change='ENTRYPOINT ["ls", "-l", "/flag"]' kept flags:2
docker create --name third flags:2
docker start -a third
