#!/usr/bin/env bash
# One run with all reports; its exit code is the job's: 0 may ship, 1 must not, 2 cannot work, 3 no answer.
set -euo pipefail

read -ra command <<< "${TESTKUNDE_COMMAND:-npx testkunde}"
read -ra suites <<< "${TESTKUNDE_SUITES:-}"
arguments=(run --reporter github,junit,markdown,json)
if [ -n "${TESTKUNDE_TARGET:-}" ]; then arguments+=(--target "$TESTKUNDE_TARGET"); fi
if [ -n "${TESTKUNDE_BASELINE:-}" ]; then arguments+=(--baseline "$TESTKUNDE_BASELINE"); fi
if [ -n "${TESTKUNDE_TRIALS:-}" ]; then arguments+=(--trials "$TESTKUNDE_TRIALS"); fi
if [ -n "${TESTKUNDE_DB:-}" ]; then arguments+=(--db "$TESTKUNDE_DB"); fi
if [ "${TESTKUNDE_GATE:-true}" = true ]; then arguments+=(--gate); fi

exec "${command[@]}" "${arguments[@]}" ${suites[@]+"${suites[@]}"}
