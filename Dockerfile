# One image for every part: the command says which (docker-compose.yml).
FROM node:24-slim
# The young generation: see docs/arquitectura.md.
ENV CI=1 APOLLO_TELEMETRY_DISABLED=1 NODE_OPTIONS=--max-semi-space-size=64
WORKDIR /app
RUN npm install --global pnpm@12 && chown node:node /app
USER node
COPY --chown=node:node . .
RUN pnpm install --frozen-lockfile
# Node runs the TypeScript as it is: there is nothing to build.
CMD ["node", "gateway/src/main.ts"]
