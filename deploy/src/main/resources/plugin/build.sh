#!/bin/sh
# Compiles the plugin and makes its jar; a JDK 25 is needed, on the path or as JAVA_HOME.
set -eu
cd "$(dirname "$0")"
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
rm -rf out
mkdir -p out/META-INF
"${bin}javac" --release 25 -proc:none -cp 'lib/*' -d out $(find src -name '*.java')
cp extensions.idx out/META-INF/
"${bin}jar" --create --file NAME.jar --manifest manifest.txt -C out .
echo "Made NAME.jar"
