# 07 · Asking and forcing

# Run two containers in the background whose process does not react to SIGTERM.


# Stop one of them, and measure how long it takes (put the word time in front).


# Kill the other one.


# Which exit codes do they have?

