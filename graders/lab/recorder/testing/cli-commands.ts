// What a student of the course types, sorted by what it is about. Each script runs twice: through a recorder, and straight at an
// engine; what is printed has to be the same.

/** `t` prints a command, what it prints, and how it ends; `c` only how it ends. */
export const prelude = `
t() { echo "\\$ $*"; "$@" 2>&1 </dev/null; echo "= $?"; }
c() { echo "\\$ $*"; "$@" >/dev/null 2>&1 </dev/null; echo "= $?"; }
`;

export const cliCommands: Readonly<Record<string, string>> = {
  run: `
t docker run hello-world
t docker run --rm busybox echo hi
t docker run --rm busybox ls /
t docker run --rm busybox sh -c 'echo err >&2; exit 3'
t docker run --rm busybox no-such-program
t docker run --rm busybox /etc
t docker run hello-world ls
t docker run --name one busybox true
t docker run --name one busybox true
t docker run --rm -e A=b -w /tmp -u 1000 --hostname h busybox sh -c 'echo $A; pwd; id -u; hostname'
t docker run --rm --entrypoint sh redis -c 'echo entry'
t docker run --rm --network none busybox sh -c 'ls /sys/class/net'
echo piped | docker run -i --rm busybox cat; echo "= $?"
printf 'a\\nb\\n' | docker run -i --rm busybox sh -c 'read x; echo got $x; cat'; echo "= $?"
t docker run --rm -t busybox tty
t docker run -it --rm busybox true
t docker container run --rm busybox echo long
t docker run --restart always --rm busybox true
t docker run --no-such-flag busybox
`,
  lifecycle: `
docker create --name it busybox sh -c 'echo again' | wc -c
t docker start it
t docker wait it
t docker start -a it
t docker logs it
t docker logs -t --tail 1 nosuch
t docker restart -t 0 it
t docker wait it
t docker logs --tail 1 it
t docker start nosuch
t docker rm it
t docker rm it
docker run -d --name long busybox sleep 1000 | wc -c
t docker rm long
t docker pause long
t docker unpause long
t docker unpause long
t docker rename long longer
t docker rename nosuch other
t docker stop -t 0 longer
t docker stop longer
t docker kill longer
t docker start longer
t docker kill -s TERM longer
t docker kill -s NOSUCH longer
t docker kill longer
t docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' longer
t docker rm -f longer
t docker rm -f longer
docker create -i --name cat busybox cat >/dev/null; echo said | docker start -a -i cat; echo "= $?"
t docker container prune -f --filter label=none
`,
  look: `
docker run -d --name web -p 8123:80 --label a=b busybox sleep 1000 >/dev/null; docker run --name ended busybox true
t docker ps --format '{{.Names}} {{.Image}} {{.Command}}'
t docker ps -a --format '{{.Names}} {{.State}}'
t docker ps -q --filter name=web --no-trunc
t docker ps -a -n 1 --format '{{.Names}}'
t docker ps -l --format '{{.Names}}'
t docker ps -as --format '{{.Names}}'
t docker ps --filter nosuch=1
t docker container ls -a --filter status=exited --format '{{.Names}}'
t docker port web
t docker port web 80
t docker top web -o comm
c docker top web
c docker stats --no-stream web
c docker stats --no-stream
t docker diff web
t docker inspect -f '{{.Name}} {{.Config.Labels}} {{.HostConfig.AutoRemove}}' web
t docker inspect nosuch
t docker logs ended
t sh -c 'docker images --format "{{.Repository}}:{{.Tag}}" | sort'
t docker image ls -q busybox
t docker image inspect -f '{{.RepoTags}}' redis
t docker history -q busybox
c docker info
c docker version
c docker system df
c docker events --since 0s --until 0s
t docker rm -f web ended
`,
  exec: `
docker run -d --name web redis >/dev/null
until docker exec web redis-cli ping >/dev/null 2>&1; do :; done
t docker exec web redis-cli set a b
t docker exec web redis-cli get a
t docker exec -e X=y -w /tmp -u 1000 web sh -c 'echo $X; pwd; id -u'
t docker exec web sh -c 'exit 7'
t docker exec web no-such-program
t docker exec -d web sh -c 'echo made >/tmp/f'
t docker exec -t web tty
t docker exec nosuch ls
echo typed | docker exec -i web sh -c 'cat; cat /tmp/f'; echo "= $?"
echo 'echo from the shell; exit 4' | docker exec -i web sh; echo "= $?"
t docker exec --privileged=false web true
t docker stop -t 0 web
t docker exec web ls
t docker rm web
`,
  images: `
docker run --name base alpine sh -c 'echo hi >/made'
docker commit -m msg -a me -c 'CMD ["cat","/made"]' -c 'ENV A=b' -c 'EXPOSE 80' -c 'LABEL x=y' -c 'WORKDIR /tmp' base own | cut -c1-7
t docker run --rm own
t docker inspect -f '{{.Config.Cmd}} {{.Config.Env}} {{.Config.WorkingDir}} {{.Comment}}' own
t docker tag own ada/web:1.0
t docker tag own Ada/web
t docker tag nosuch x
t docker run --rm ada/web:1.0
t docker rmi ada/web
t docker rmi ada/web:1.0
t docker rmi own
t docker rmi nosuch
t docker commit nosuch
mkdir -p b; cd b; printf 'FROM alpine\\nARG V=1\\nRUN echo $V >/v\\nCOPY f /f\\nCMD ["cat","/v","/f"]\\n' >Dockerfile; echo file >f; cp Dockerfile Other
t docker build -t ada/app:2 .
t docker build --build-arg V=3 -t ada/app .
t docker run --rm ada/app
t docker build -q -f Other -t other .
t docker build -f Missing .
printf 'FROM alpine\\nRUN exit 5\\n' >Bad; t docker build --force-rm -f Bad .
printf 'FRM alpine\\n' >Bad; t docker build -f Bad .
printf 'FROM alpine\\n' | docker build -q - | cut -c1-7
t docker image build -t again .
t docker rm base
t docker image prune -f --filter label=none
t docker rmi ada/app ada/app:2 other again
`,
  places: `
t docker volume create data
t docker volume create data
t docker run --rm -v data:/d busybox sh -c 'echo kept >/d/f'
t docker run --rm -v data:/d:ro busybox sh -c 'exec 2>&1; cat /d/f; echo x >/d/f'
t docker volume ls -q
t docker volume inspect -f '{{.Driver}} {{.Name}}' data
t docker volume rm data
t docker volume rm data
docker network create net | wc -c
t docker network create net
docker run -d --name server --network net --network-alias alias busybox sh -c 'mkdir /w; echo served >/w/index.html; httpd -f -p 80 -h /w' >/dev/null
t docker run --rm --network net --name client busybox grep -c . /etc/resolv.conf
t docker network inspect -f '{{.Driver}} {{len .Containers}}' net
docker run -d --name late busybox sleep 1000 >/dev/null
t docker network connect net late
t docker network connect net late
t docker network disconnect net late
t docker network rm net
t docker rm -f server late
t docker network rm net
t docker network ls --format '{{.Name}}'
t docker network rm bridge
t docker run --network nosuch busybox true
docker create --name files busybox cat /in >/dev/null; echo copied >in
t docker cp in files:/in
t docker start -a files
t docker cp files:/in out
t cat out
t docker cp files:/nosuch out
t docker rm files
t docker update nosuch
`,
  limits: `
docker run -d --name small --memory 64m --cpus 0.5 busybox sleep 1000 >/dev/null
t docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}' small
t docker exec small sh -c 'cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max 2>/dev/null'
t docker update --memory 32m --memory-swap 32m small
t docker inspect -f '{{.HostConfig.Memory}}' small
t docker stats --no-stream --format '{{.Name}}' small
t docker run --rm --memory 1m busybox true
t docker run --rm --cpus 0.25 --pids-limit 20 busybox true
t docker run --rm --cpu-quota 25000 busybox true
t docker rm -f small
`,
  follow: `
docker run -d --name talks busybox sh -c 'for i in 1 2 3; do echo line $i; sleep 0.2; done' >/dev/null
t docker logs -f talks
t docker wait talks
docker run -d --name waits busybox sh -c 'trap "echo bye; exit 0" TERM; while :; do sleep 0.1; done' >/dev/null
docker attach --sig-proxy=false waits >attached 2>&1 </dev/null & attach=$!
docker logs -f waits >followed 2>&1 & follow=$!
docker wait waits >waited & wait=$!
docker events --filter container=waits --filter event=die --format '{{.Action}}' >events & events=$!
sleep 1
t docker stop waits
wait $attach $follow $wait; sleep 0.5; kill $events
t cat attached followed waited events
t docker rm talks waits
`,
};
