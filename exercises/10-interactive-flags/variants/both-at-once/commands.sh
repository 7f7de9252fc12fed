docker run -it alpine sh

if command -v script > /dev/null; then
  script -qc 'docker run --rm -it alpine sh' /dev/null <<END
echo "typed at a terminal"
exit
END
else
  echo 'echo "typed without a terminal"' | docker run --rm -i alpine sh
  docker run --rm -t alpine tty
fi
