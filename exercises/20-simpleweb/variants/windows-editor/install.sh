#!/bin/sh
set -e
yarn install --production
