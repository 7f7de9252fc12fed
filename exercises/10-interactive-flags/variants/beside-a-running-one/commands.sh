docker container run --detach --name quay alpine sleep 300

docker container exec --interactive quay sh <<END
cd /tmp
echo "written inside" > note
cat note
END

docker container exec --tty quay ls -l /

docker container rm --force quay
