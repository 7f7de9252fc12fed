docker run --name builder alpine sh -c 'echo "Ahoy" > /greeting'
docker commit -c 'CMD ["cat /greeting"]' builder ada/ahoy
docker run ada/ahoy
