docker run --name builder alpine ls /
docker commit -c 'CMD ["echo", "Ahoy"]' builder ada/ahoy
docker run ada/ahoy
