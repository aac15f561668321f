#!/bin/sh
# Compiles the plugin and makes its jar; a JDK 25 is needed, on the path or as JAVA_HOME.
set -eu
cd "$(dirname "$0")"
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
rm -rf out
mkdir -p out
# PF4J lists the classes with @Extension in META-INF/extensions.idx, and notes that it does.
failed=
said=$("${bin}javac" --release 25 -processorpath "$(echo lib/pf4j-*.jar)" -cp 'lib/*' -d out $(find src -name '*.java') 2>&1) || failed=yes
printf '%s\n' "$said" | grep -v -e '^Note: ' -e '^$' || true
[ -z "$failed" ] || exit 1
# Answers that have to come out for ever: ./entente plugin run NAME.jar --input input.json --keep golden/first.json
if [ -d golden ]; then
  mkdir -p out/META-INF/golden
  cp golden/*.json out/META-INF/golden/
fi
"${bin}jar" --create --file NAME.jar --manifest manifest.txt -C out .
echo "Made NAME.jar"
