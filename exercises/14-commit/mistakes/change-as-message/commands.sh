echo 'echo "Ahoy" > /greeting' | docker run -i --name builder alpine sh
docker commit -m 'CMD ["cat", "/greeting"]' builder ada/ahoy
docker run ada/ahoy
