echo 'echo "Ahoy" > /greeting' | docker run -i --name builder alpine sh
docker commit builder ada/ahoy
docker run ada/ahoy
