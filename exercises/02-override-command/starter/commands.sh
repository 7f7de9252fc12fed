# 02 · Another command than the default

# Let a container of busybox print a sentence of your own.


# Let a container of busybox list its root folder, /.


# Ask the same of hello-world. It cannot work: find out why.

