# 12 · Two containers, two file systems

# Start two containers of one image. Both have to keep running.


# Make a file in one of them.


# Look for that file in the one, and in the other.
