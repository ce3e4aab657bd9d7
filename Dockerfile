# One image for every part: the command says which (docker-compose.yml).
FROM node:24-slim
# The young generation, and the arenas of malloc: see docs/arquitectura.md.
ENV CI=1 APOLLO_TELEMETRY_DISABLED=1 NODE_OPTIONS=--max-semi-space-size=64 MALLOC_ARENA_MAX=2
WORKDIR /app
# A named volume is born with the owner of the directory that it covers: /data is made here, or it would be root's.
RUN npm install --global pnpm@12 && mkdir /data && chown node:node /app /data
USER node
COPY --chown=node:node . .
RUN pnpm install --frozen-lockfile
# Node runs the TypeScript as it is: there is nothing to build.
CMD ["node", "gateway/src/main.ts"]
