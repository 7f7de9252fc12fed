docker create --name mute hello-world echo "Nobody here to say this"
docker start -a mute
docker create --name parrot busybox printf 'Pieces of %s, pieces of %s!\n' eight eight
docker create --name lister --workdir / busybox ls
docker start -a parrot
docker start -a lister
docker rm mute parrot lister
