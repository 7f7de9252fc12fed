# 10 · What -i and -t are for

# Send a sentence of your own to a process in a container (-i).
# Nobody sits at this script: use a pipe, echo "..." | docker ...,
# or lines of text behind <<END.


# Give a process in a container a terminal (-t).
