docker run alpine sh -c 'echo "Ahoy" > /greeting'
docker run --name builder alpine true
docker commit -c 'CMD ["cat", "/greeting"]' builder ada/ahoy
docker run ada/ahoy
