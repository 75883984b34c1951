#!/usr/bin/env bash
# Writes results/report.md as a comment on the pull request, or puts it in the place of the one it wrote before.
set -euo pipefail

file=${TESTKUNDE_COMMENT:-results/report.md}
author=${TESTKUNDE_AUTHOR:-github-actions[bot]}
if [ ! -f "$file" ]; then
  echo "no $file: nothing to comment"
  exit 0
fi

# Only a comment of our own that begins with the marker is replaced: anybody may write the marker.
filter=".[] | select(.user.login == \"$author\" and (.body | startswith(\"<!-- testkunde -->\"))) | .id"
ids=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments" --jq "$filter")
id=${ids%%$'\n'*}
if [ -n "$id" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$file"
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments" --field "body=@$file"
fi
