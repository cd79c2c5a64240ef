// Written by `deno task openapi`; do not edit.
export const OPENAPI_ETAG = '"c8e36fafc8bdfa5c02e6df63"';
export const OPENAPI: Record<string, unknown> = {
  "openapi": "3.1.0",
  "info": {
    "title": "Slow Burn",
    "version": "0.1.0",
    "description": "Workouts, plans, and a companion that remembers.\n\nEvery route that is not marked public needs `Authorization: Bearer <access token>` of Supabase Auth.\nEvery failure is `application/problem+json`. Unknown fields and query parameters are refused.\nLists take `limit` and `cursor`. A creating `POST` accepts a client-made `id`: sent again with the\nsame payload it answers 200 with the first answer. `X-Request-Id` is accepted, else made, and always\nreturned."
  },
  "servers": [
    {
      "url": "{supabase_url}/functions/v1",
      "variables": {
        "supabase_url": {
          "default": "http://127.0.0.1:54321"
        }
      }
    }
  ],
  "tags": [
    {
      "name": "health",
      "description": "Whether the backend runs"
    },
    {
      "name": "docs",
      "description": "This document"
    },
    {
      "name": "profile",
      "description": "Settings, affinity, export, erasure"
    },
    {
      "name": "memories",
      "description": "What the companion knows; the user sees and controls all of it"
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "health"
        ],
        "summary": "Whether this function runs; asks no database",
        "security": [],
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/health/ready": {
      "get": {
        "operationId": "getReadiness",
        "tags": [
          "health"
        ],
        "summary": "Whether the database answers too",
        "security": [],
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    },
    "/docs/openapi.json": {
      "get": {
        "operationId": "getOpenApi",
        "tags": [
          "docs"
        ],
        "summary": "This document: OpenAPI 3.1 of all functions",
        "security": [],
        "responses": {
          "200": {
            "description": "The document",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
              "Cache-Control": {
                "schema": {
                  "type": "string"
                }
              },
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "openapi": {
                      "type": "string"
                    }
                  },
                  "required": [
                    "openapi"
                  ],
                  "additionalProperties": {}
                }
              }
            }
          },
          "304": {
            "description": "The document that `If-None-Match` names is still the one",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          }
        }
      }
    },
    "/profile": {
      "get": {
        "operationId": "getProfile",
        "tags": [
          "profile"
        ],
        "summary": "The user's settings and affinity",
        "security": [
          {
            "accessToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Profile"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      },
      "patch": {
        "operationId": "changeProfile",
        "tags": [
          "profile"
        ],
        "summary": "Change settings",
        "description": "What is absent stays. `null` clears the name, the goal, the pause.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ProfileChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Profile"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedJson"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "eraseAccount",
        "tags": [
          "profile"
        ],
        "summary": "Delete the account and everything stored about the user",
        "description": "From then on every route answers 401, also to a token that has not expired.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "confirm": {
                    "type": "string",
                    "const": "delete my account"
                  }
                },
                "required": [
                  "confirm"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Erased",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedJson"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    },
    "/profile/affinity": {
      "get": {
        "operationId": "getAffinity",
        "tags": [
          "profile"
        ],
        "summary": "Score, level, what comes next, and the ledger, newest first",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "`next_cursor` of the page before",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AffinityPage"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    },
    "/profile/export": {
      "get": {
        "operationId": "exportProfile",
        "tags": [
          "profile"
        ],
        "summary": "Everything stored about the user, as one document",
        "security": [
          {
            "accessToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "One member for each kind of row",
            "headers": {
              "Content-Disposition": {
                "schema": {
                  "type": "string"
                }
              },
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {},
                  "additionalProperties": {}
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    },
    "/memories": {
      "get": {
        "operationId": "listMemories",
        "tags": [
          "memories"
        ],
        "summary": "What the companion knows, newest first",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "`next_cursor` of the page before",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/MemoryKind"
              }
            }
          },
          {
            "name": "include_superseded",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemoryPage"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      },
      "post": {
        "operationId": "createMemory",
        "tags": [
          "memories"
        ],
        "summary": "Tell the companion something to remember",
        "security": [
          {
            "accessToken": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewMemory"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Memory"
                }
              }
            }
          },
          "201": {
            "description": "Created",
            "headers": {
              "Location": {
                "schema": {
                  "type": "string"
                }
              },
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Memory"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedJson"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "409": {
            "$ref": "#/components/responses/IdTaken"
          },
          "410": {
            "$ref": "#/components/responses/Gone"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "forgetMemories",
        "tags": [
          "memories"
        ],
        "summary": "Delete every memory",
        "security": [
          {
            "accessToken": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "confirm": {
                    "type": "string",
                    "const": "forget everything"
                  }
                },
                "required": [
                  "confirm"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Nothing is remembered any more",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedJson"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    },
    "/memories/search": {
      "post": {
        "operationId": "searchMemories",
        "tags": [
          "memories"
        ],
        "summary": "Memories nearest in meaning and words, best first",
        "description": "Without the model the search goes by words alone; `similarity` is then null.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MemorySearch"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MemoryMatches"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedJson"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    },
    "/memories/{id}": {
      "get": {
        "operationId": "getMemory",
        "tags": [
          "memories"
        ],
        "summary": "One memory",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Memory"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      },
      "patch": {
        "operationId": "changeMemory",
        "tags": [
          "memories"
        ],
        "summary": "Correct a memory",
        "description": "It is the user's own from then on: the companion may not supersede it.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MemoryChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "OK",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Memory"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedJson"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteMemory",
        "tags": [
          "memories"
        ],
        "summary": "Forget one thing",
        "description": "It is not learned again from the same message.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Forgotten",
            "headers": {
              "X-Request-Id": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "503": {
            "$ref": "#/components/responses/DatabaseUnavailable"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "accessToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT"
      }
    },
    "responses": {
      "MalformedJson": {
        "description": "`malformed_json`: The body is not valid JSON",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "`unauthorized`: A valid access token of an existing account is needed",
        "headers": {
          "WWW-Authenticate": {
            "schema": {
              "type": "string"
            }
          },
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "NotFound": {
        "description": "`not_found`: There is nothing here",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "`method_not_allowed`: This path does not support this method",
        "headers": {
          "Allow": {
            "schema": {
              "type": "string"
            }
          },
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "IdTaken": {
        "description": "`id_taken`: This id is already used",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "NameTaken": {
        "description": "`name_taken`: This name is already used",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "InProgress": {
        "description": "`in_progress`: The first attempt is still running",
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "string"
            }
          },
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Gone": {
        "description": "`gone`: This was deleted",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "`precondition_failed`: It has changed since you read it",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "`payload_too_large`: The body is too large",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "`unsupported_media_type`: The body must be application/json",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "ValidationFailed": {
        "description": "`validation_failed`: The request is invalid",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "RateLimited": {
        "description": "`rate_limited`: Too many requests, try again later",
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "string"
            }
          },
          "RateLimit": {
            "schema": {
              "type": "string"
            }
          },
          "RateLimit-Policy": {
            "schema": {
              "type": "string"
            }
          },
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "InternalError": {
        "description": "`internal_error`: Something went wrong on our side",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "AiError": {
        "description": "`ai_error`: The companion could not find an answer",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "AiUnavailable": {
        "description": "`ai_unavailable`: The companion cannot be reached at the moment",
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "string"
            }
          },
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "DatabaseUnavailable": {
        "description": "`database_unavailable`: The database cannot be reached",
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "string"
            }
          },
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "AiTimeout": {
        "description": "`ai_timeout`: The companion took too long to answer",
        "headers": {
          "X-Request-Id": {
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "schemas": {
      "AffinityEvent": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "points": {
            "type": "integer"
          },
          "kind": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "workout_id": {
            "anyOf": [
              {
                "type": "string",
                "format": "uuid"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "required": [
          "id",
          "points",
          "kind",
          "reason",
          "workout_id",
          "created_at"
        ],
        "additionalProperties": false
      },
      "AffinityLevel": {
        "type": "object",
        "properties": {
          "rank": {
            "type": "integer"
          },
          "name": {
            "type": "string"
          }
        },
        "required": [
          "rank",
          "name"
        ],
        "additionalProperties": false
      },
      "AffinityPage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AffinityEvent"
            }
          },
          "next_cursor": {
            "type": [
              "string",
              "null"
            ]
          },
          "score": {
            "type": "integer"
          },
          "level": {
            "$ref": "#/components/schemas/AffinityLevel"
          },
          "next": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "rank": {
                    "type": "integer"
                  },
                  "name": {
                    "type": "string"
                  },
                  "threshold": {
                    "type": "integer"
                  }
                },
                "required": [
                  "rank",
                  "name",
                  "threshold"
                ],
                "additionalProperties": false
              },
              {
                "type": "null"
              }
            ]
          },
          "streak_weeks": {
            "type": "integer"
          }
        },
        "required": [
          "data",
          "next_cursor",
          "score",
          "level",
          "next",
          "streak_weeks"
        ],
        "additionalProperties": false
      },
      "FieldError": {
        "type": "object",
        "properties": {
          "path": {
            "type": "string",
            "example": "sets.0.reps"
          },
          "code": {
            "type": "string",
            "enum": [
              "required",
              "unknown_field",
              "invalid",
              "out_of_range",
              "too_long",
              "not_found",
              "in_future"
            ]
          },
          "message": {
            "type": "string"
          }
        },
        "required": [
          "path",
          "code",
          "message"
        ],
        "additionalProperties": false
      },
      "Health": {
        "type": "object",
        "properties": {
          "status": {
            "type": "string",
            "const": "ok"
          },
          "version": {
            "type": "string",
            "example": "0.1.0"
          }
        },
        "required": [
          "status",
          "version"
        ],
        "additionalProperties": false
      },
      "Memory": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "$ref": "#/components/schemas/MemoryKind"
          },
          "content": {
            "type": "string"
          },
          "importance": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "source": {
            "type": "string",
            "enum": [
              "chat",
              "user",
              "workout"
            ]
          },
          "source_message_id": {
            "anyOf": [
              {
                "type": "string",
                "format": "uuid"
              },
              {
                "type": "null"
              }
            ]
          },
          "superseded_by": {
            "anyOf": [
              {
                "type": "string",
                "format": "uuid"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          },
          "last_recalled_at": {
            "anyOf": [
              {
                "type": "string",
                "format": "date-time"
              },
              {
                "type": "null"
              }
            ]
          },
          "recall_count": {
            "type": "integer"
          }
        },
        "required": [
          "id",
          "kind",
          "content",
          "importance",
          "source",
          "source_message_id",
          "superseded_by",
          "created_at",
          "updated_at",
          "last_recalled_at",
          "recall_count"
        ],
        "additionalProperties": false
      },
      "MemoryChange": {
        "type": "object",
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/MemoryKind"
          },
          "content": {
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          },
          "importance": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          }
        },
        "additionalProperties": false
      },
      "MemoryKind": {
        "type": "string",
        "enum": [
          "fact",
          "preference",
          "goal",
          "constraint",
          "event"
        ]
      },
      "MemoryMatches": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "memory": {
                  "$ref": "#/components/schemas/Memory"
                },
                "score": {
                  "type": "number"
                },
                "parts": {
                  "type": "object",
                  "properties": {
                    "similarity": {
                      "type": [
                        "number",
                        "null"
                      ]
                    },
                    "text_rank": {
                      "type": "number"
                    },
                    "recency": {
                      "type": "number"
                    },
                    "importance": {
                      "type": "number"
                    }
                  },
                  "required": [
                    "similarity",
                    "text_rank",
                    "recency",
                    "importance"
                  ],
                  "additionalProperties": false
                }
              },
              "required": [
                "memory",
                "score",
                "parts"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "data"
        ],
        "additionalProperties": false
      },
      "MemoryPage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Memory"
            }
          },
          "next_cursor": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "data",
          "next_cursor"
        ],
        "additionalProperties": false
      },
      "MemorySearch": {
        "type": "object",
        "properties": {
          "query": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          },
          "limit": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 50
              },
              {
                "type": "null"
              }
            ]
          },
          "kinds": {
            "anyOf": [
              {
                "minItems": 1,
                "maxItems": 5,
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/MemoryKind"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "query"
        ],
        "additionalProperties": false
      },
      "NewMemory": {
        "type": "object",
        "properties": {
          "id": {
            "anyOf": [
              {
                "type": "string",
                "format": "uuid"
              },
              {
                "type": "null"
              }
            ]
          },
          "kind": {
            "$ref": "#/components/schemas/MemoryKind"
          },
          "content": {
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          },
          "importance": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "kind",
          "content"
        ],
        "additionalProperties": false
      },
      "Problem": {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "const": "about:blank"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer"
          },
          "code": {
            "type": "string",
            "enum": [
              "malformed_json",
              "unauthorized",
              "not_found",
              "method_not_allowed",
              "id_taken",
              "name_taken",
              "in_progress",
              "gone",
              "precondition_failed",
              "payload_too_large",
              "unsupported_media_type",
              "validation_failed",
              "rate_limited",
              "internal_error",
              "ai_error",
              "ai_unavailable",
              "database_unavailable",
              "ai_timeout"
            ]
          },
          "detail": {
            "type": "string"
          },
          "errors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldError"
            }
          },
          "request_id": {
            "type": "string"
          }
        },
        "required": [
          "type",
          "title",
          "status",
          "code",
          "detail",
          "request_id"
        ],
        "additionalProperties": false
      },
      "Profile": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "email": {
            "type": [
              "string",
              "null"
            ]
          },
          "display_name": {
            "type": [
              "string",
              "null"
            ]
          },
          "unit_system": {
            "type": "string",
            "enum": [
              "metric",
              "imperial"
            ]
          },
          "time_zone": {
            "type": "string"
          },
          "training_goal": {
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "strength",
                  "hypertrophy",
                  "endurance",
                  "weight_loss",
                  "mobility",
                  "general"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "companion_name": {
            "type": "string"
          },
          "pause": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "from": {
                    "type": "string",
                    "format": "date"
                  },
                  "until": {
                    "type": "string",
                    "format": "date"
                  },
                  "reason": {
                    "type": "string",
                    "enum": [
                      "rest",
                      "injury",
                      "holiday",
                      "illness"
                    ]
                  }
                },
                "required": [
                  "from",
                  "until",
                  "reason"
                ],
                "additionalProperties": false
              },
              {
                "type": "null"
              }
            ]
          },
          "affinity": {
            "type": "object",
            "properties": {
              "score": {
                "type": "integer"
              },
              "level": {
                "$ref": "#/components/schemas/AffinityLevel"
              }
            },
            "required": [
              "score",
              "level"
            ],
            "additionalProperties": false
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "required": [
          "id",
          "email",
          "display_name",
          "unit_system",
          "time_zone",
          "training_goal",
          "companion_name",
          "pause",
          "affinity",
          "created_at",
          "updated_at"
        ],
        "additionalProperties": false
      },
      "ProfileChange": {
        "type": "object",
        "properties": {
          "display_name": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 1,
                "maxLength": 80
              },
              {
                "type": "null"
              }
            ]
          },
          "unit_system": {
            "type": "string",
            "enum": [
              "metric",
              "imperial"
            ]
          },
          "time_zone": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "IANA name",
            "example": "Europe/Paris"
          },
          "training_goal": {
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "strength",
                  "hypertrophy",
                  "endurance",
                  "weight_loss",
                  "mobility",
                  "general"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "companion_name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          },
          "pause": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "from": {
                    "description": "Default: today. Up to 30 days back; days are those of the profile's time zone",
                    "anyOf": [
                      {
                        "type": "string",
                        "format": "date"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  },
                  "until": {
                    "type": "string",
                    "format": "date"
                  },
                  "reason": {
                    "type": "string",
                    "enum": [
                      "rest",
                      "injury",
                      "holiday",
                      "illness"
                    ]
                  }
                },
                "required": [
                  "until",
                  "reason"
                ],
                "additionalProperties": false
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": false
      }
    }
  }
};
