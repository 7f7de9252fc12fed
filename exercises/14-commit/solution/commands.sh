docker run --name builder alpine sh -c '
  printf "#!/bin/sh\necho \"Ahoy from process \$\$\"\n" > /usr/bin/ahoy
  chmod +x /usr/bin/ahoy'

docker commit --change 'CMD ["ahoy"]' builder ada/ahoy
docker run ada/ahoy
