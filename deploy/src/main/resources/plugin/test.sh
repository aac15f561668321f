#!/bin/sh
# Builds the plugin and runs its tests; "./test.sh write" adds to test/golden what is not there yet.
set -eu
cd "$(dirname "$0")"
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
./build.sh
rm -rf test/out
"${bin}javac" --release 25 -proc:none -nowarn -cp 'out:lib/*:test/lib/*' -d test/out $(find test/src -name '*.java')
"${bin}java" "-Dentente.golden=${1:-}" -cp 'out:test/out:lib/*:test/lib/*' com.example.Tests
