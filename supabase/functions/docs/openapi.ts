// Written by `deno task openapi`; do not edit.
export const OPENAPI_ETAG = '"cdf31454ca404d051d82ef8d"';
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
      "name": "exercises",
      "description": "The library, and the user's own exercises"
    },
    {
      "name": "plans",
      "description": "Training plans"
    },
    {
      "name": "workouts",
      "description": "The log"
    },
    {
      "name": "progress",
      "description": "What the log says"
    },
    {
      "name": "chat",
      "description": "The companion"
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
        "description": "What is absent stays. `null` clears the name, the goal, the pause. A pause freezes the weeks that it touches: they break no streak, and resting takes no points.",
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
        "description": "The score is the sum of the ledger and never falls by itself. A finished workout earns 10, 5 more when it follows a plan of one's own, and 1 for each week in a row that brought points (at most 10), times 1, 0.8, 0.6, 0.45 or 0.3 by level, rounded up. Two workouts a day earn; one logged more than 7 days after it began, or imported, does not. The first chat of a day gives 1. Deleting takes back, editing only lowers, and no order of logging, editing and deleting ends above logging once.",
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
              "default": 20,
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
                  "$ref": "#/components/schemas/ProfileExport"
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
    "/exercises": {
      "get": {
        "operationId": "listExercises",
        "tags": [
          "exercises"
        ],
        "summary": "The library and the user's own exercises",
        "description": "By name, or with `q` best first. Filters combine with AND, the values of a repeated one with OR. Archived exercises are found by `id` only.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "required": false,
            "description": "Part of a name or alias, typos forgiven: the best `limit`, without pages",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "name": "id",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "type": "string",
                "format": "uuid"
              }
            }
          },
          {
            "name": "muscle",
            "in": "query",
            "required": false,
            "description": "A primary muscle",
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Muscle"
              }
            }
          },
          {
            "name": "equipment",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Equipment"
              }
            }
          },
          {
            "name": "category",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ExerciseCategory"
              }
            }
          },
          {
            "name": "level",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/ExerciseLevel"
              }
            }
          },
          {
            "name": "mechanic",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Mechanic"
              }
            }
          },
          {
            "name": "force",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Force"
              }
            }
          },
          {
            "name": "tracking",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Tracking"
              }
            }
          },
          {
            "name": "custom",
            "in": "query",
            "required": false,
            "description": "Only own ones, or only the library",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "default": 20,
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
                  "$ref": "#/components/schemas/ExercisePage"
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
        "operationId": "createExercise",
        "tags": [
          "exercises"
        ],
        "summary": "Add an own exercise",
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
                "$ref": "#/components/schemas/NewExercise"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The exercise",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
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
                  "$ref": "#/components/schemas/Exercise"
                }
              }
            }
          },
          "201": {
            "description": "The exercise",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
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
                  "$ref": "#/components/schemas/Exercise"
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
            "description": "`id_taken`: This id is used already: take another one; `name_taken`: This name is used already: choose another one",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem",
                  "properties": {
                    "code": {
                      "enum": [
                        "id_taken",
                        "name_taken"
                      ]
                    },
                    "status": {
                      "const": 409
                    }
                  }
                }
              }
            }
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
      }
    },
    "/exercises/facets": {
      "get": {
        "operationId": "getExerciseFacets",
        "tags": [
          "exercises"
        ],
        "summary": "Every value to filter by, with its number of exercises",
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
                  "$ref": "#/components/schemas/ExerciseFacets"
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
    "/exercises/{id}": {
      "get": {
        "operationId": "getExercise",
        "tags": [
          "exercises"
        ],
        "summary": "One exercise, by id or slug",
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
            "description": "Its id or its slug",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 120
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The exercise",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/Exercise"
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
      "put": {
        "operationId": "replaceExercise",
        "tags": [
          "exercises"
        ],
        "summary": "Change an own exercise",
        "description": "Takes what GET returned; its slug stays.",
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
          },
          {
            "name": "If-Match",
            "in": "header",
            "required": false,
            "description": "The `ETag` that the change is based on; without it the last write wins",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExerciseReplacement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The exercise",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/Exercise"
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
          "409": {
            "$ref": "#/components/responses/NameTaken"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
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
        "operationId": "archiveExercise",
        "tags": [
          "exercises"
        ],
        "summary": "Archive an own exercise",
        "description": "It is hidden from lists and search, and still readable, loggable and counted.",
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
            "description": "Archived",
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
    },
    "/exercises/{id}/substitutes": {
      "get": {
        "operationId": "listSubstitutes",
        "tags": [
          "exercises"
        ],
        "summary": "Exercises for the same muscles, best first",
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
          },
          {
            "name": "equipment",
            "in": "query",
            "required": false,
            "description": "What there is to train with",
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Equipment"
              }
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100
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
                  "$ref": "#/components/schemas/ExercisePage"
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
    },
    "/plans": {
      "get": {
        "operationId": "listPlans",
        "tags": [
          "plans"
        ],
        "summary": "Whole plans, newest first",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "active",
            "in": "query",
            "required": false,
            "schema": {
              "type": "boolean"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "default": 20,
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
                  "$ref": "#/components/schemas/PlanPage"
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
        "operationId": "createPlan",
        "tags": [
          "plans"
        ],
        "summary": "Create a plan",
        "description": "Created active, it deactivates the one that was.",
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
                "$ref": "#/components/schemas/NewPlan"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The plan",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
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
                  "$ref": "#/components/schemas/Plan"
                }
              }
            }
          },
          "201": {
            "description": "The plan",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
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
                  "$ref": "#/components/schemas/Plan"
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
      }
    },
    "/plans/{id}": {
      "get": {
        "operationId": "getPlan",
        "tags": [
          "plans"
        ],
        "summary": "One plan",
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
            "description": "The plan",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/Plan"
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
      "put": {
        "operationId": "replacePlan",
        "tags": [
          "plans"
        ],
        "summary": "Change a whole plan",
        "description": "Takes what GET returned. Days and exercises sent with their `id` keep it.",
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
          },
          {
            "name": "If-Match",
            "in": "header",
            "required": false,
            "description": "The `ETag` that the change is based on; without it the last write wins",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlanReplacement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The plan",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/Plan"
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
          "409": {
            "$ref": "#/components/responses/IdTaken"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
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
      "patch": {
        "operationId": "changePlan",
        "tags": [
          "plans"
        ],
        "summary": "Rename, describe, activate or deactivate a plan",
        "description": "Activating one deactivates the other. `null` clears `description` and `goal`.",
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
          },
          {
            "name": "If-Match",
            "in": "header",
            "required": false,
            "description": "The `ETag` that the change is based on; without it the last write wins",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlanChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The plan",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/Plan"
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
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
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
        "operationId": "deletePlan",
        "tags": [
          "plans"
        ],
        "summary": "Delete a plan",
        "description": "Workouts logged with it stay.",
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
            "description": "Deleted",
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
    },
    "/plans/{id}/next": {
      "get": {
        "operationId": "getNextPlanDay",
        "tags": [
          "plans"
        ],
        "summary": "What to train next, and with which loads",
        "description": "The day after the one trained last (by `started_at`) with this plan, the first after the last. The `sets` of all exercises, one after the other, are what `POST /workouts/log` takes, with this `plan_id` and the day as `plan_day_id`; where `reps`, `duration_s` and `distance_m` are all null, the plan has no target and nothing was logged: fill one in.\n\nWhat counts as history: workouts of this plan, on this day, on no day, or on a day with the same targets for the exercise (so squats on A and B go on as one, heavy and light ones do not); when there are none, workouts without this plan. Where an exercise stands several times in a day, each takes its own card.\n\n`linear` adds the step when every working set met its target at the load of the day; sets planned with different loads (or, without loads, with different targets) each go on from their own. `double` adds a rep a set up to `reps_max`, then the step, and starts at `reps_min` again. Missed: the same load again; missed twice in a row with this plan at a load that was not lowered: 10 % less, to a multiple of the step. Without a load to add, the numbers stay. Steps are taken in `step_unit`. For `assisted_bodyweight` the step is taken off the help.",
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
          },
          {
            "name": "day_id",
            "in": "query",
            "required": false,
            "description": "A day of this plan; default: the one that comes next",
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
                  "$ref": "#/components/schemas/PlanNext"
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
    },
    "/workouts/log": {
      "post": {
        "operationId": "logWorkout",
        "tags": [
          "workouts"
        ],
        "summary": "Log a finished workout",
        "description": "One transaction: the workout with its sets, personal records and affinity.",
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
                "$ref": "#/components/schemas/NewWorkout"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The workout and what it came to",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
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
                  "$ref": "#/components/schemas/LoggedWorkout"
                }
              }
            }
          },
          "201": {
            "description": "The workout and what it came to",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              },
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
                  "$ref": "#/components/schemas/LoggedWorkout"
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
      }
    },
    "/workouts/import": {
      "post": {
        "operationId": "importWorkouts",
        "tags": [
          "workouts"
        ],
        "summary": "Import a file that Strong, Hevy or this API exported",
        "description": "As the body, or as multipart with `mapping` in its options. Lines that cannot be read are in `rows_rejected`, the rest is imported. A file imported twice, or in a longer version later, adds only what is new; what was edited or deleted since stays so. Imported workouts earn no affinity.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "source",
            "in": "query",
            "required": false,
            "description": "Whose export it is; default: `auto`, by its header",
            "schema": {
              "type": "string",
              "enum": [
                "auto",
                "strong",
                "hevy",
                "slowburn"
              ]
            }
          },
          {
            "name": "unit",
            "in": "query",
            "required": false,
            "description": "Of loads that the file gives no unit of; default: the profile's",
            "schema": {
              "type": "string",
              "enum": [
                "kg",
                "lb"
              ]
            }
          },
          {
            "name": "time_zone",
            "in": "query",
            "required": false,
            "description": "IANA name of where its times are local; default: the profile's",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 64
            }
          },
          {
            "name": "dry_run",
            "in": "query",
            "required": false,
            "description": "Say what would happen and write nothing",
            "schema": {
              "type": "boolean"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "text/csv": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            },
            "text/plain": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            },
            "application/octet-stream": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            },
            "application/vnd.ms-excel": {
              "schema": {
                "type": "string",
                "format": "binary"
              }
            },
            "multipart/form-data": {
              "schema": {
                "type": "object",
                "properties": {
                  "file": {
                    "type": "string",
                    "format": "binary"
                  },
                  "options": {
                    "$ref": "#/components/schemas/ImportOptions"
                  }
                },
                "required": [
                  "file"
                ],
                "additionalProperties": false
              },
              "encoding": {
                "options": {
                  "contentType": "application/json"
                }
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
                  "$ref": "#/components/schemas/ImportResult"
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
    "/workouts": {
      "get": {
        "operationId": "listWorkouts",
        "tags": [
          "workouts"
        ],
        "summary": "Workouts with their sets, newest first",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "from",
            "in": "query",
            "required": false,
            "description": "A day in each workout's own time zone, or a time; inclusive",
            "schema": {
              "anyOf": [
                {
                  "type": "string",
                  "format": "date"
                },
                {
                  "type": "string",
                  "format": "date-time"
                }
              ]
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": false,
            "description": "A day, inclusive, or a time, exclusive",
            "schema": {
              "anyOf": [
                {
                  "type": "string",
                  "format": "date"
                },
                {
                  "type": "string",
                  "format": "date-time"
                }
              ]
            }
          },
          {
            "name": "exercise_id",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "plan_id",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "default": 20,
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
                  "$ref": "#/components/schemas/WorkoutPage"
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
    "/workouts/changes": {
      "get": {
        "operationId": "listWorkoutChanges",
        "tags": [
          "workouts"
        ],
        "summary": "What happened to each workout since a cursor, oldest first",
        "description": "How a second device catches up: `next_cursor` is never null and stays valid for ever. An empty page means that there is no news; ask again later from the same cursor. A workout stands once, at its last change.",
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
              "default": 20,
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
                  "$ref": "#/components/schemas/WorkoutChanges"
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
    "/workouts/export": {
      "get": {
        "operationId": "exportWorkouts",
        "tags": [
          "workouts"
        ],
        "summary": "Everything logged, as a file",
        "description": "CSV has a line a set; `POST /workouts/import` reads it back. A text that a spreadsheet would take for a formula has an apostrophe in front. The file is made while it is read: a failure breaks the connection.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "format",
            "in": "query",
            "required": false,
            "schema": {
              "default": "csv",
              "type": "string",
              "enum": [
                "csv",
                "json"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The file, oldest workout first",
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
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "workouts": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Workout"
                      }
                    }
                  },
                  "required": [
                    "workouts"
                  ],
                  "additionalProperties": false
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
    "/workouts/{id}": {
      "get": {
        "operationId": "getWorkout",
        "tags": [
          "workouts"
        ],
        "summary": "One workout",
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
            "description": "The workout",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/Workout"
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
      "put": {
        "operationId": "replaceWorkout",
        "tags": [
          "workouts"
        ],
        "summary": "Change a whole workout",
        "description": "Takes what GET returned, and answers as logging does. Without `time_zone` the workout keeps its own. Records and affinity are as if it had been logged like this.",
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
          },
          {
            "name": "If-Match",
            "in": "header",
            "required": false,
            "description": "The `ETag` that the change is based on; without it the last write wins",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WorkoutReplacement"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The workout and what it came to",
            "headers": {
              "ETag": {
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
                  "$ref": "#/components/schemas/LoggedWorkout"
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
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
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
        "operationId": "deleteWorkout",
        "tags": [
          "workouts"
        ],
        "summary": "Delete a workout",
        "description": "Records and affinity are as if it had not been.",
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
            "description": "Deleted",
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
    },
    "/progress/summary": {
      "get": {
        "operationId": "getProgressSummary",
        "tags": [
          "progress"
        ],
        "summary": "Totals, streaks, and this week against the plan",
        "description": "A streak counts ISO weeks with a workout or frozen by a pause; the current one lasts as long as last week belongs to it.",
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
                  "$ref": "#/components/schemas/ProgressSummary"
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
    "/progress/records": {
      "get": {
        "operationId": "listRecords",
        "tags": [
          "progress"
        ],
        "summary": "Personal records, by exercise and kind",
        "description": "A first appearance counts, ties go to the earlier workout, and differences under 0.05 kg are ties. Of assisted exercises the least help is best.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "exercise_id",
            "in": "query",
            "required": false,
            "schema": {
              "minItems": 1,
              "maxItems": 100,
              "type": "array",
              "items": {
                "type": "string",
                "format": "uuid"
              }
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
                  "$ref": "#/components/schemas/RecordList"
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
    "/progress/last": {
      "get": {
        "operationId": "listLastSets",
        "tags": [
          "progress"
        ],
        "summary": "The sets of the last time that each of these exercises was done",
        "description": "In the order asked; what was never done is absent.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "exercise_id",
            "in": "query",
            "required": true,
            "schema": {
              "minItems": 1,
              "maxItems": 50,
              "type": "array",
              "items": {
                "type": "string",
                "format": "uuid"
              }
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
                  "$ref": "#/components/schemas/LastSetsList"
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
    "/progress/volume": {
      "get": {
        "operationId": "listMuscleVolume",
        "tags": [
          "progress"
        ],
        "summary": "Sets and volume per muscle and ISO week",
        "description": "The last `weeks` weeks, this one included, oldest first. Sets are those that are no warm-up; a secondary muscle counts half.",
        "security": [
          {
            "accessToken": []
          }
        ],
        "parameters": [
          {
            "name": "weeks",
            "in": "query",
            "required": false,
            "schema": {
              "default": 12,
              "type": "integer",
              "minimum": 1,
              "maximum": 52
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
                  "$ref": "#/components/schemas/MuscleVolume"
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
    "/progress/exercises/{id}": {
      "get": {
        "operationId": "getExerciseProgress",
        "tags": [
          "progress"
        ],
        "summary": "An exercise over time: each workout's top set, estimated 1RM and volume",
        "description": "Oldest first, all of the range, as a chart needs it.",
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
          },
          {
            "name": "from",
            "in": "query",
            "required": false,
            "description": "A day in each workout's own time zone, or a time; inclusive",
            "schema": {
              "anyOf": [
                {
                  "type": "string",
                  "format": "date"
                },
                {
                  "type": "string",
                  "format": "date-time"
                }
              ]
            }
          },
          {
            "name": "to",
            "in": "query",
            "required": false,
            "description": "A day, inclusive, or a time, exclusive",
            "schema": {
              "anyOf": [
                {
                  "type": "string",
                  "format": "date"
                },
                {
                  "type": "string",
                  "format": "date-time"
                }
              ]
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
                  "$ref": "#/components/schemas/ExerciseProgress"
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
    },
    "/chat": {
      "post": {
        "operationId": "chat",
        "tags": [
          "chat"
        ],
        "summary": "Say something to the companion",
        "description": "The message is stored first, whatever happens after. Sent again with its `id`, an answered message gets the same answer without asking the model.",
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
                "$ref": "#/components/schemas/NewMessage"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer; with `Accept: text/event-stream` as events",
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
                  "$ref": "#/components/schemas/ChatAnswer"
                }
              },
              "text/event-stream": {
                "schema": {
                  "type": "string",
                  "description": "`start` (the three ids), `reply` (`{ delta }`), then exactly one `done` (the answer; its `reply` is authoritative) or `error` (the problem). A comment every 15 s. A lost connection loses nothing: the answer is given to a retry with the same `id`."
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
          "409": {
            "description": "`id_taken`: This id is used already: take another one; `in_progress`: The first attempt is still running: try again a little later",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem",
                  "properties": {
                    "code": {
                      "enum": [
                        "id_taken",
                        "in_progress"
                      ]
                    },
                    "status": {
                      "const": 409
                    }
                  }
                }
              }
            }
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/InternalError"
          },
          "502": {
            "$ref": "#/components/responses/AiError"
          },
          "503": {
            "description": "`ai_unavailable`: The companion cannot be reached at the moment; `database_unavailable`: The database cannot be reached",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem",
                  "properties": {
                    "code": {
                      "enum": [
                        "ai_unavailable",
                        "database_unavailable"
                      ]
                    },
                    "status": {
                      "const": 503
                    }
                  }
                }
              }
            }
          },
          "504": {
            "$ref": "#/components/responses/AiTimeout"
          }
        }
      }
    },
    "/chat/conversations": {
      "get": {
        "operationId": "listConversations",
        "tags": [
          "chat"
        ],
        "summary": "Conversations, the last used first",
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
              "default": 20,
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
                  "$ref": "#/components/schemas/ConversationPage"
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
    "/chat/conversations/{id}/messages": {
      "get": {
        "operationId": "listMessages",
        "tags": [
          "chat"
        ],
        "summary": "Messages of a conversation, newest first",
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
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "schema": {
              "default": 20,
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
                  "$ref": "#/components/schemas/MessagePage"
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
    },
    "/chat/messages/{id}/trace": {
      "get": {
        "operationId": "getTrace",
        "tags": [
          "chat"
        ],
        "summary": "Why the companion said that",
        "description": "Of a reply, or of the message that it answers.",
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
                  "$ref": "#/components/schemas/Trace"
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
    },
    "/chat/conversations/{id}": {
      "delete": {
        "operationId": "deleteConversation",
        "tags": [
          "chat"
        ],
        "summary": "Delete a conversation; what was remembered from it stays",
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
            "description": "Deleted",
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
              "default": 20,
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
              "default": false,
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
            "description": "The memory, made before",
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
          "201": {
            "description": "The memory",
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
        "description": "`malformed_json`: The body must be valid JSON in UTF-8",
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "malformed_json"
                  ]
                },
                "status": {
                  "const": 400
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "unauthorized"
                  ]
                },
                "status": {
                  "const": 401
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "not_found"
                  ]
                },
                "status": {
                  "const": 404
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "method_not_allowed"
                  ]
                },
                "status": {
                  "const": 405
                }
              }
            }
          }
        }
      },
      "IdTaken": {
        "description": "`id_taken`: This id is used already: take another one",
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "id_taken"
                  ]
                },
                "status": {
                  "const": 409
                }
              }
            }
          }
        }
      },
      "NameTaken": {
        "description": "`name_taken`: This name is used already: choose another one",
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "name_taken"
                  ]
                },
                "status": {
                  "const": 409
                }
              }
            }
          }
        }
      },
      "InProgress": {
        "description": "`in_progress`: The first attempt is still running: try again a little later",
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "in_progress"
                  ]
                },
                "status": {
                  "const": 409
                }
              }
            }
          }
        }
      },
      "Gone": {
        "description": "`gone`: This was deleted: to have it again, create it with another id",
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "gone"
                  ]
                },
                "status": {
                  "const": 410
                }
              }
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "`precondition_failed`: It has changed since you read it: read it again, and change that",
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "precondition_failed"
                  ]
                },
                "status": {
                  "const": 412
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "payload_too_large"
                  ]
                },
                "status": {
                  "const": 413
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "unsupported_media_type"
                  ]
                },
                "status": {
                  "const": 415
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "validation_failed"
                  ]
                },
                "status": {
                  "const": 422
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "rate_limited"
                  ]
                },
                "status": {
                  "const": 429
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "internal_error"
                  ]
                },
                "status": {
                  "const": 500
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "ai_error"
                  ]
                },
                "status": {
                  "const": 502
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "ai_unavailable"
                  ]
                },
                "status": {
                  "const": 503
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "database_unavailable"
                  ]
                },
                "status": {
                  "const": 503
                }
              }
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
              "$ref": "#/components/schemas/Problem",
              "properties": {
                "code": {
                  "enum": [
                    "ai_timeout"
                  ]
                },
                "status": {
                  "const": 504
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Action": {
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "create_plan",
              "log_workout",
              "open_exercise"
            ]
          },
          "payload": {
            "type": "object",
            "propertyNames": {
              "type": "string"
            },
            "additionalProperties": {},
            "description": "Validated by the schema of the route it is for, with an id, so that sending it twice creates once; open_exercise has exercise_id alone"
          }
        },
        "required": [
          "type",
          "payload"
        ],
        "additionalProperties": false
      },
      "AffinityEvent": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "points": {
            "type": "integer",
            "description": "Negative when taken back, 0 when nothing was earned"
          },
          "kind": {
            "type": "string",
            "enum": [
              "workout",
              "workout_edited",
              "workout_deleted",
              "recounted",
              "chat"
            ],
            "description": "`recounted`: a workout is gone or changed, and others had earned more beside it"
          },
          "reason": {
            "type": "string",
            "description": "Why, in words for the person",
            "example": "Workout logged: 10, +5 for following your plan, +3 for 3 weeks in a row that brought points"
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
            "type": "integer",
            "description": "ISO weeks in a row with a workout or frozen by a pause, up to this week or the last"
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
      "ChatAnswer": {
        "type": "object",
        "properties": {
          "conversation_id": {
            "type": "string",
            "format": "uuid"
          },
          "user_message_id": {
            "type": "string",
            "format": "uuid"
          },
          "message_id": {
            "type": "string",
            "format": "uuid"
          },
          "reply": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "complete",
              "cut",
              "blocked"
            ]
          },
          "mood": {
            "$ref": "#/components/schemas/Mood"
          },
          "suggestions": {
            "maxItems": 3,
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Action"
            }
          },
          "resources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Resource"
            }
          },
          "memories_used": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid"
                },
                "content": {
                  "type": "string"
                }
              },
              "required": [
                "id",
                "content"
              ],
              "additionalProperties": false
            }
          },
          "memories_saved": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid"
                },
                "content": {
                  "type": "string"
                },
                "kind": {
                  "$ref": "#/components/schemas/MemoryKind"
                }
              },
              "required": [
                "id",
                "content",
                "kind"
              ],
              "additionalProperties": false
            }
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
          }
        },
        "required": [
          "conversation_id",
          "user_message_id",
          "message_id",
          "reply",
          "status",
          "mood",
          "suggestions",
          "actions",
          "resources",
          "memories_used",
          "memories_saved",
          "affinity"
        ],
        "additionalProperties": false
      },
      "Conversation": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "title": {
            "type": "string"
          },
          "last_message_at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "required": [
          "id",
          "title",
          "last_message_at"
        ],
        "additionalProperties": false
      },
      "ConversationPage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Conversation"
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
      "Equipment": {
        "type": "string",
        "enum": [
          "barbell",
          "ez_bar",
          "trap_bar",
          "dumbbell",
          "kettlebell",
          "machine",
          "smith_machine",
          "cable",
          "band",
          "bodyweight",
          "suspension",
          "medicine_ball",
          "stability_ball",
          "weight_plate",
          "landmine",
          "sled",
          "cardio_machine",
          "foam_roller",
          "rope",
          "other"
        ]
      },
      "Exercise": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "slug": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "aliases": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "category": {
            "$ref": "#/components/schemas/ExerciseCategory"
          },
          "level": {
            "$ref": "#/components/schemas/ExerciseLevel"
          },
          "force": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Force"
              },
              {
                "type": "null"
              }
            ]
          },
          "mechanic": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Mechanic"
              },
              {
                "type": "null"
              }
            ]
          },
          "equipment": {
            "$ref": "#/components/schemas/Equipment"
          },
          "primary_muscles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Muscle"
            }
          },
          "secondary_muscles": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Muscle"
            }
          },
          "instructions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "tracking": {
            "$ref": "#/components/schemas/Tracking"
          },
          "is_custom": {
            "type": "boolean"
          },
          "is_archived": {
            "type": "boolean"
          },
          "version": {
            "type": "integer"
          }
        },
        "required": [
          "id",
          "slug",
          "name",
          "aliases",
          "category",
          "level",
          "force",
          "mechanic",
          "equipment",
          "primary_muscles",
          "secondary_muscles",
          "instructions",
          "tracking",
          "is_custom",
          "is_archived",
          "version"
        ],
        "additionalProperties": false
      },
      "ExerciseCategory": {
        "type": "string",
        "enum": [
          "strength",
          "olympic_weightlifting",
          "strongman",
          "plyometrics",
          "cardio",
          "mobility"
        ]
      },
      "ExerciseFacets": {
        "type": "object",
        "properties": {
          "muscle": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "equipment": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "category": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "level": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "mechanic": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "force": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "tracking": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "custom": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "value": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "value",
                "count"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "muscle",
          "equipment",
          "category",
          "level",
          "mechanic",
          "force",
          "tracking",
          "custom"
        ],
        "additionalProperties": false
      },
      "ExerciseLevel": {
        "type": "string",
        "enum": [
          "beginner",
          "intermediate",
          "advanced"
        ]
      },
      "ExercisePage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exercise"
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
      "ExerciseProgress": {
        "type": "object",
        "properties": {
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "tracking": {
            "$ref": "#/components/schemas/Tracking"
          },
          "data": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "workout_id": {
                  "type": "string",
                  "format": "uuid"
                },
                "started_at": {
                  "type": "string",
                  "format": "date-time"
                },
                "local_date": {
                  "type": "string",
                  "format": "date"
                },
                "sets": {
                  "type": "integer",
                  "description": "All but warm-up sets"
                },
                "top_set": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/WorkoutSet"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "estimated_1rm": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "volume_kg": {
                  "type": "number"
                }
              },
              "required": [
                "workout_id",
                "started_at",
                "local_date",
                "sets",
                "top_set",
                "estimated_1rm",
                "volume_kg"
              ],
              "additionalProperties": false
            }
          },
          "next_cursor": {
            "type": "null"
          }
        },
        "required": [
          "exercise_id",
          "exercise_name",
          "tracking",
          "data",
          "next_cursor"
        ],
        "additionalProperties": false
      },
      "ExerciseReplacement": {
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
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80
          },
          "aliases": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 20,
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "category": {
            "default": "strength",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ExerciseCategory"
              },
              {
                "type": "null"
              }
            ]
          },
          "level": {
            "default": "beginner",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ExerciseLevel"
              },
              {
                "type": "null"
              }
            ]
          },
          "force": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Force"
              },
              {
                "type": "null"
              }
            ]
          },
          "mechanic": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Mechanic"
              },
              {
                "type": "null"
              }
            ]
          },
          "equipment": {
            "default": "other",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Equipment"
              },
              {
                "type": "null"
              }
            ]
          },
          "primary_muscles": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 22,
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Muscle"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "secondary_muscles": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 22,
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Muscle"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "instructions": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 20,
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 500
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "tracking": {
            "default": "weight_reps",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Tracking"
              },
              {
                "type": "null"
              }
            ]
          },
          "slug": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "is_custom": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "is_archived": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "version": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          }
        },
        "required": [
          "name"
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
      "Force": {
        "type": "string",
        "enum": [
          "push",
          "pull",
          "static"
        ]
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
      "HeldRecord": {
        "type": "object",
        "properties": {
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/RecordKind"
          },
          "value": {
            "type": "number"
          },
          "workout_id": {
            "type": "string",
            "format": "uuid"
          },
          "set_position": {
            "type": "integer"
          },
          "achieved_at": {
            "type": "string",
            "format": "date-time"
          },
          "local_date": {
            "type": "string",
            "format": "date"
          }
        },
        "required": [
          "exercise_id",
          "exercise_name",
          "kind",
          "value",
          "workout_id",
          "set_position",
          "achieved_at",
          "local_date"
        ],
        "additionalProperties": false
      },
      "ImportOptions": {
        "type": "object",
        "properties": {
          "source": {
            "description": "Whose export it is; default: `auto`, by its header",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "auto",
                  "strong",
                  "hevy",
                  "slowburn"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "unit": {
            "description": "Of loads that the file gives no unit of; default: the profile's",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "kg",
                  "lb"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "time_zone": {
            "description": "IANA name of where its times are local; default: the profile's",
            "anyOf": [
              {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              {
                "type": "null"
              }
            ]
          },
          "dry_run": {
            "description": "Say what would happen and write nothing",
            "type": [
              "boolean",
              "null"
            ]
          },
          "mapping": {
            "description": "What a name of the file stands for: an exercise's id, `custom` for one of the user's own of that name, `skip` to leave its sets out",
            "anyOf": [
              {
                "type": "object",
                "propertyNames": {
                  "type": "string",
                  "maxLength": 200
                },
                "additionalProperties": {
                  "anyOf": [
                    {
                      "type": "string",
                      "enum": [
                        "custom",
                        "skip"
                      ]
                    },
                    {
                      "type": "string",
                      "format": "uuid"
                    }
                  ]
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": false
      },
      "ImportResult": {
        "type": "object",
        "properties": {
          "source": {
            "type": "string",
            "enum": [
              "strong",
              "hevy",
              "slowburn"
            ]
          },
          "unit": {
            "type": "string",
            "enum": [
              "kg",
              "lb"
            ]
          },
          "unit_from": {
            "type": "string",
            "enum": [
              "header",
              "parameter",
              "profile"
            ]
          },
          "time_zone": {
            "type": "string"
          },
          "first": {
            "anyOf": [
              {
                "type": "string",
                "format": "date-time"
              },
              {
                "type": "null"
              }
            ],
            "description": "Start of the earliest workout in the file"
          },
          "last": {
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
          "workouts": {
            "type": "integer",
            "description": "In the file"
          },
          "sets": {
            "type": "integer",
            "description": "In the file, without those rejected or skipped"
          },
          "created": {
            "type": "integer"
          },
          "duplicates": {
            "type": "integer",
            "description": "Workouts that are there already, or were deleted"
          },
          "mapped": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "exercise_id": {
                  "type": "string",
                  "format": "uuid"
                },
                "exercise_name": {
                  "type": "string"
                },
                "confidence": {
                  "type": "number",
                  "minimum": 0,
                  "maximum": 1
                },
                "sets": {
                  "type": "integer"
                }
              },
              "required": [
                "name",
                "exercise_id",
                "exercise_name",
                "confidence",
                "sets"
              ],
              "additionalProperties": false
            }
          },
          "unmapped": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "sets": {
                  "type": "integer"
                }
              },
              "required": [
                "name",
                "sets"
              ],
              "additionalProperties": false
            },
            "description": "They become exercises of the user's own"
          },
          "rows_rejected": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "line": {
                  "type": "integer"
                },
                "reason": {
                  "type": "string"
                }
              },
              "required": [
                "line",
                "reason"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "source",
          "unit",
          "unit_from",
          "time_zone",
          "first",
          "last",
          "workouts",
          "sets",
          "created",
          "duplicates",
          "mapped",
          "unmapped",
          "rows_rejected"
        ],
        "additionalProperties": false
      },
      "LastSets": {
        "type": "object",
        "properties": {
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "workout_id": {
            "type": "string",
            "format": "uuid"
          },
          "started_at": {
            "type": "string",
            "format": "date-time"
          },
          "local_date": {
            "type": "string",
            "format": "date"
          },
          "sets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WorkoutSet"
            }
          }
        },
        "required": [
          "exercise_id",
          "exercise_name",
          "workout_id",
          "started_at",
          "local_date",
          "sets"
        ],
        "additionalProperties": false
      },
      "LastSetsList": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LastSets"
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
      "LoggedWorkout": {
        "type": "object",
        "properties": {
          "workout": {
            "$ref": "#/components/schemas/Workout"
          },
          "personal_records": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PersonalRecord"
            },
            "description": "Against all other workouts; a first appearance is none"
          },
          "affinity": {
            "type": "object",
            "properties": {
              "points": {
                "type": "integer",
                "description": "What the workout has earned"
              },
              "score": {
                "type": "integer"
              },
              "level": {
                "$ref": "#/components/schemas/AffinityLevel"
              },
              "leveled_up": {
                "type": "boolean"
              }
            },
            "required": [
              "points",
              "score",
              "level",
              "leveled_up"
            ],
            "additionalProperties": false
          },
          "warnings": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "path": {
                  "type": "string"
                },
                "code": {
                  "type": "string",
                  "enum": [
                    "plan_deleted",
                    "plan_day_deleted"
                  ]
                }
              },
              "required": [
                "path",
                "code"
              ],
              "additionalProperties": false
            },
            "description": "A plan or day that was deleted meanwhile is stored as null"
          }
        },
        "required": [
          "workout",
          "personal_records",
          "affinity",
          "warnings"
        ],
        "additionalProperties": false
      },
      "Mechanic": {
        "type": "string",
        "enum": [
          "compound",
          "isolation"
        ]
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
      "Message": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "role": {
            "type": "string",
            "enum": [
              "user",
              "assistant"
            ]
          },
          "content": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "complete",
              "cut",
              "blocked",
              "failed"
            ]
          },
          "mood": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Mood"
              },
              {
                "type": "null"
              }
            ]
          },
          "suggestions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Action"
            }
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "required": [
          "id",
          "role",
          "content",
          "status",
          "mood",
          "suggestions",
          "actions",
          "created_at"
        ],
        "additionalProperties": false
      },
      "MessagePage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Message"
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
      "Mood": {
        "type": "string",
        "enum": [
          "neutral",
          "happy",
          "proud",
          "encouraging",
          "concerned",
          "playful"
        ]
      },
      "Muscle": {
        "type": "string",
        "enum": [
          "chest",
          "front_delts",
          "side_delts",
          "rear_delts",
          "rotator_cuff",
          "triceps",
          "biceps",
          "forearms",
          "lats",
          "upper_back",
          "traps",
          "lower_back",
          "abs",
          "obliques",
          "hip_flexors",
          "glutes",
          "quads",
          "hamstrings",
          "adductors",
          "abductors",
          "calves",
          "neck"
        ]
      },
      "MuscleVolume": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MuscleWeek"
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
      "MuscleWeek": {
        "type": "object",
        "properties": {
          "week": {
            "type": "string",
            "pattern": "^\\d{4}-W\\d{2}$",
            "description": "ISO week, e.g. 2026-W47"
          },
          "starts_on": {
            "type": "string",
            "format": "date"
          },
          "muscles": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "muscle": {
                  "$ref": "#/components/schemas/Muscle"
                },
                "sets": {
                  "type": "number"
                },
                "volume_kg": {
                  "type": "number"
                }
              },
              "required": [
                "muscle",
                "sets",
                "volume_kg"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "week",
          "starts_on",
          "muscles"
        ],
        "additionalProperties": false
      },
      "NewExercise": {
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
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 80
          },
          "aliases": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 20,
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 80
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "category": {
            "default": "strength",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ExerciseCategory"
              },
              {
                "type": "null"
              }
            ]
          },
          "level": {
            "default": "beginner",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ExerciseLevel"
              },
              {
                "type": "null"
              }
            ]
          },
          "force": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Force"
              },
              {
                "type": "null"
              }
            ]
          },
          "mechanic": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Mechanic"
              },
              {
                "type": "null"
              }
            ]
          },
          "equipment": {
            "default": "other",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Equipment"
              },
              {
                "type": "null"
              }
            ]
          },
          "primary_muscles": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 22,
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Muscle"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "secondary_muscles": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 22,
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Muscle"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "instructions": {
            "default": [],
            "anyOf": [
              {
                "maxItems": 20,
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 500
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "tracking": {
            "default": "weight_reps",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Tracking"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "name"
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
            "default": 0.5,
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
      "NewMessage": {
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
          "conversation_id": {
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
          "message": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4000
          }
        },
        "required": [
          "message"
        ],
        "additionalProperties": false
      },
      "NewPlan": {
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
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120
          },
          "description": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 4000
              },
              {
                "type": "null"
              }
            ]
          },
          "goal": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/TrainingGoal"
              },
              {
                "type": "null"
              }
            ]
          },
          "is_active": {
            "default": false,
            "type": [
              "boolean",
              "null"
            ]
          },
          "days": {
            "minItems": 1,
            "maxItems": 14,
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NewPlanDay"
            }
          }
        },
        "required": [
          "name",
          "days"
        ],
        "additionalProperties": false
      },
      "NewPlanDay": {
        "type": "object",
        "properties": {
          "id": {
            "description": "Sent back, the day keeps it",
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
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120
          },
          "exercises": {
            "minItems": 1,
            "maxItems": 30,
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NewPlannedExercise"
            }
          }
        },
        "required": [
          "name",
          "exercises"
        ],
        "additionalProperties": false
      },
      "NewPlannedExercise": {
        "type": "object",
        "properties": {
          "id": {
            "description": "Sent back, the exercise keeps it",
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
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "sets": {
            "minItems": 1,
            "maxItems": 20,
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NewPlannedSet"
            }
          },
          "superset": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 20
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 2000
              },
              {
                "type": "null"
              }
            ]
          },
          "progression": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Progression"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "exercise_id",
          "sets"
        ],
        "additionalProperties": false
      },
      "NewPlannedSet": {
        "type": "object",
        "properties": {
          "type": {
            "default": "working",
            "anyOf": [
              {
                "$ref": "#/components/schemas/SetType"
              },
              {
                "type": "null"
              }
            ]
          },
          "reps_min": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000
              },
              {
                "type": "null"
              }
            ]
          },
          "reps_max": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000
              },
              {
                "type": "null"
              }
            ]
          },
          "weight_kg": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 1500
              },
              {
                "type": "null"
              }
            ]
          },
          "duration_s": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 864000
              },
              {
                "type": "null"
              }
            ]
          },
          "distance_m": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 1000000
              },
              {
                "type": "null"
              }
            ]
          },
          "rpe": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 1,
                "maximum": 10,
                "multipleOf": 0.5
              },
              {
                "type": "null"
              }
            ]
          },
          "rest_s": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              },
              {
                "type": "null"
              }
            ]
          },
          "amrap": {
            "default": false,
            "description": "As many reps as possible",
            "type": [
              "boolean",
              "null"
            ]
          }
        },
        "additionalProperties": false
      },
      "NewSet": {
        "type": "object",
        "properties": {
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "default": "working",
            "anyOf": [
              {
                "$ref": "#/components/schemas/SetType"
              },
              {
                "type": "null"
              }
            ]
          },
          "entry": {
            "description": "The exercise card it stands on; default: a new one where the exercise changes",
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 299
              },
              {
                "type": "null"
              }
            ]
          },
          "superset": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 20
              },
              {
                "type": "null"
              }
            ]
          },
          "reps": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 1000
              },
              {
                "type": "null"
              }
            ]
          },
          "weight_kg": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 1500
              },
              {
                "type": "null"
              }
            ]
          },
          "rpe": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 1,
                "maximum": 10,
                "multipleOf": 0.5
              },
              {
                "type": "null"
              }
            ]
          },
          "duration_s": {
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 864000
              },
              {
                "type": "null"
              }
            ]
          },
          "distance_m": {
            "anyOf": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 1000000
              },
              {
                "type": "null"
              }
            ]
          },
          "rest_s": {
            "description": "Rest after the set",
            "anyOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 86400
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 2000
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "exercise_id"
        ],
        "additionalProperties": false
      },
      "NewWorkout": {
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
          "plan_id": {
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
          "plan_day_id": {
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
          "title": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 200
              },
              {
                "type": "null"
              }
            ]
          },
          "started_at": {
            "type": "string",
            "format": "date-time"
          },
          "finished_at": {
            "type": "string",
            "format": "date-time",
            "description": "At most 24 h after `started_at`, not in the future"
          },
          "time_zone": {
            "description": "IANA name; default: the profile's",
            "anyOf": [
              {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              {
                "type": "null"
              }
            ]
          },
          "perceived_exertion": {
            "description": "Session RPE",
            "anyOf": [
              {
                "type": "number",
                "minimum": 1,
                "maximum": 10,
                "multipleOf": 0.5
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 10000
              },
              {
                "type": "null"
              }
            ]
          },
          "sets": {
            "minItems": 1,
            "maxItems": 300,
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NewSet"
            }
          }
        },
        "required": [
          "started_at",
          "finished_at",
          "sets"
        ],
        "additionalProperties": false
      },
      "NextExercise": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "tracking": {
            "$ref": "#/components/schemas/Tracking"
          },
          "superset": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "type": [
              "string",
              "null"
            ]
          },
          "progression": {
            "anyOf": [
              {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "kind": {
                        "type": "string",
                        "enum": [
                          "linear",
                          "double"
                        ]
                      },
                      "step": {
                        "type": "number"
                      },
                      "step_unit": {
                        "type": "string",
                        "enum": [
                          "kg",
                          "lb"
                        ]
                      }
                    },
                    "required": [
                      "kind",
                      "step",
                      "step_unit"
                    ],
                    "additionalProperties": false
                  },
                  {
                    "type": "object",
                    "properties": {
                      "kind": {
                        "type": "string",
                        "const": "none"
                      }
                    },
                    "required": [
                      "kind"
                    ],
                    "additionalProperties": false
                  }
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlannedSet"
            },
            "description": "The sets as the plan prescribes them"
          },
          "last": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "workout_id": {
                    "type": "string",
                    "format": "uuid"
                  },
                  "started_at": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "local_date": {
                    "type": "string",
                    "format": "date"
                  },
                  "sets": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/WorkoutSet"
                    }
                  }
                },
                "required": [
                  "workout_id",
                  "started_at",
                  "local_date",
                  "sets"
                ],
                "additionalProperties": false
              },
              {
                "type": "null"
              }
            ],
            "description": "The sets of the last time"
          },
          "sets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SuggestedSet"
            }
          },
          "reason": {
            "type": "string",
            "description": "Why these sets, in one line"
          }
        },
        "required": [
          "id",
          "exercise_id",
          "exercise_name",
          "tracking",
          "superset",
          "notes",
          "progression",
          "targets",
          "last",
          "sets",
          "reason"
        ],
        "additionalProperties": false
      },
      "PersonalRecord": {
        "type": "object",
        "properties": {
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/RecordKind"
          },
          "value": {
            "type": "number"
          },
          "previous": {
            "type": "number"
          },
          "set_position": {
            "type": "integer"
          }
        },
        "required": [
          "exercise_id",
          "exercise_name",
          "kind",
          "value",
          "previous",
          "set_position"
        ],
        "additionalProperties": false
      },
      "Plan": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "goal": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/TrainingGoal"
              },
              {
                "type": "null"
              }
            ]
          },
          "is_active": {
            "type": "boolean"
          },
          "version": {
            "type": "integer"
          },
          "days": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlanDay"
            }
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
          "name",
          "description",
          "goal",
          "is_active",
          "version",
          "days",
          "created_at",
          "updated_at"
        ],
        "additionalProperties": false
      },
      "PlanChange": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120
          },
          "description": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 4000
              },
              {
                "type": "null"
              }
            ]
          },
          "goal": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/TrainingGoal"
              },
              {
                "type": "null"
              }
            ]
          },
          "is_active": {
            "type": "boolean"
          }
        },
        "additionalProperties": false
      },
      "PlanDay": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "exercises": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlannedExercise"
            }
          }
        },
        "required": [
          "id",
          "name",
          "exercises"
        ],
        "additionalProperties": false
      },
      "PlanNext": {
        "type": "object",
        "properties": {
          "plan_id": {
            "type": "string",
            "format": "uuid"
          },
          "plan_name": {
            "type": "string"
          },
          "day": {
            "type": "object",
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid"
              },
              "name": {
                "type": "string"
              },
              "position": {
                "type": "integer",
                "description": "Order in the plan, from 0"
              }
            },
            "required": [
              "id",
              "name",
              "position"
            ],
            "additionalProperties": false
          },
          "exercises": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NextExercise"
            }
          }
        },
        "required": [
          "plan_id",
          "plan_name",
          "day",
          "exercises"
        ],
        "additionalProperties": false
      },
      "PlanPage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Plan"
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
      "PlanReplacement": {
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
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120
          },
          "description": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 4000
              },
              {
                "type": "null"
              }
            ]
          },
          "goal": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/TrainingGoal"
              },
              {
                "type": "null"
              }
            ]
          },
          "is_active": {
            "default": false,
            "type": [
              "boolean",
              "null"
            ]
          },
          "days": {
            "minItems": 1,
            "maxItems": 14,
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "description": "Sent back, the day keeps it",
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
                "name": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 120
                },
                "exercises": {
                  "minItems": 1,
                  "maxItems": 30,
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "description": "Sent back, the exercise keeps it",
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
                      "exercise_id": {
                        "type": "string",
                        "format": "uuid"
                      },
                      "sets": {
                        "minItems": 1,
                        "maxItems": 20,
                        "type": "array",
                        "items": {
                          "$ref": "#/components/schemas/NewPlannedSet"
                        }
                      },
                      "superset": {
                        "anyOf": [
                          {
                            "type": "integer",
                            "minimum": 1,
                            "maximum": 20
                          },
                          {
                            "type": "null"
                          }
                        ]
                      },
                      "notes": {
                        "anyOf": [
                          {
                            "type": "string",
                            "minLength": 0,
                            "maxLength": 2000
                          },
                          {
                            "type": "null"
                          }
                        ]
                      },
                      "progression": {
                        "anyOf": [
                          {
                            "$ref": "#/components/schemas/Progression"
                          },
                          {
                            "type": "null"
                          }
                        ]
                      },
                      "exercise_name": {
                        "description": "As GET returned it; ignored",
                        "readOnly": true
                      }
                    },
                    "required": [
                      "exercise_id",
                      "sets"
                    ],
                    "additionalProperties": false
                  }
                }
              },
              "required": [
                "name",
                "exercises"
              ],
              "additionalProperties": false
            }
          },
          "version": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "created_at": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "updated_at": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          }
        },
        "required": [
          "name",
          "days"
        ],
        "additionalProperties": false
      },
      "PlannedExercise": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "sets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlannedSet"
            }
          },
          "superset": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "type": [
              "string",
              "null"
            ]
          },
          "progression": {
            "anyOf": [
              {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "kind": {
                        "type": "string",
                        "enum": [
                          "linear",
                          "double"
                        ]
                      },
                      "step": {
                        "type": "number"
                      },
                      "step_unit": {
                        "type": "string",
                        "enum": [
                          "kg",
                          "lb"
                        ]
                      }
                    },
                    "required": [
                      "kind",
                      "step",
                      "step_unit"
                    ],
                    "additionalProperties": false
                  },
                  {
                    "type": "object",
                    "properties": {
                      "kind": {
                        "type": "string",
                        "const": "none"
                      }
                    },
                    "required": [
                      "kind"
                    ],
                    "additionalProperties": false
                  }
                ]
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "id",
          "exercise_id",
          "exercise_name",
          "sets",
          "superset",
          "notes",
          "progression"
        ],
        "additionalProperties": false
      },
      "PlannedSet": {
        "type": "object",
        "properties": {
          "type": {
            "$ref": "#/components/schemas/SetType"
          },
          "reps_min": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "reps_max": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "weight_kg": {
            "type": [
              "number",
              "null"
            ]
          },
          "duration_s": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "distance_m": {
            "type": [
              "number",
              "null"
            ]
          },
          "rpe": {
            "type": [
              "number",
              "null"
            ]
          },
          "rest_s": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "amrap": {
            "type": "boolean"
          }
        },
        "required": [
          "type",
          "reps_min",
          "reps_max",
          "weight_kg",
          "duration_s",
          "distance_m",
          "rpe",
          "rest_s",
          "amrap"
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
                "$ref": "#/components/schemas/TrainingGoal"
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
                "$ref": "#/components/schemas/TrainingGoal"
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
      },
      "ProfileExport": {
        "type": "object",
        "properties": {
          "exported_at": {
            "type": "string",
            "format": "date-time"
          },
          "profile": {
            "$ref": "#/components/schemas/Profile"
          },
          "pauses": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "starts_on": {
                  "type": "string",
                  "format": "date"
                },
                "ends_on": {
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
                },
                "created_at": {
                  "type": "string",
                  "format": "date-time"
                }
              },
              "required": [
                "starts_on",
                "ends_on",
                "reason",
                "created_at"
              ],
              "additionalProperties": false
            }
          },
          "affinity_events": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid"
                },
                "points": {
                  "type": "integer",
                  "description": "Negative when taken back, 0 when nothing was earned"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "workout",
                    "workout_edited",
                    "workout_deleted",
                    "recounted",
                    "chat"
                  ],
                  "description": "`recounted`: a workout is gone or changed, and others had earned more beside it"
                },
                "reason": {
                  "type": "string",
                  "description": "Why, in words for the person",
                  "example": "Workout logged: 10, +5 for following your plan, +3 for 3 weeks in a row that brought points"
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
                },
                "day": {
                  "anyOf": [
                    {
                      "type": "string",
                      "format": "date"
                    },
                    {
                      "type": "null"
                    }
                  ],
                  "description": "The day that earned"
                }
              },
              "required": [
                "id",
                "points",
                "kind",
                "reason",
                "workout_id",
                "created_at",
                "day"
              ],
              "additionalProperties": false
            }
          },
          "exercises": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exercise"
            }
          },
          "plans": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Plan"
            }
          },
          "workouts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Workout"
            }
          },
          "memories": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Memory"
            }
          },
          "conversations": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid"
                },
                "title": {
                  "type": "string"
                },
                "created_at": {
                  "type": "string",
                  "format": "date-time"
                },
                "last_message_at": {
                  "type": "string",
                  "format": "date-time"
                },
                "messages": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "string",
                        "format": "uuid"
                      },
                      "role": {
                        "type": "string",
                        "enum": [
                          "user",
                          "assistant"
                        ]
                      },
                      "content": {
                        "type": "string"
                      },
                      "status": {
                        "type": "string",
                        "enum": [
                          "complete",
                          "cut",
                          "blocked",
                          "failed"
                        ]
                      },
                      "mood": {
                        "anyOf": [
                          {
                            "$ref": "#/components/schemas/Mood"
                          },
                          {
                            "type": "null"
                          }
                        ]
                      },
                      "suggestions": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      },
                      "actions": {
                        "type": "array",
                        "items": {
                          "$ref": "#/components/schemas/Action"
                        }
                      },
                      "created_at": {
                        "type": "string",
                        "format": "date-time"
                      },
                      "reply_to": {
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
                      "answer": {
                        "anyOf": [
                          {
                            "$ref": "#/components/schemas/ChatAnswer"
                          },
                          {
                            "type": "null"
                          }
                        ],
                        "description": "Of a reply: what `POST /chat` answered"
                      }
                    },
                    "required": [
                      "id",
                      "role",
                      "content",
                      "status",
                      "mood",
                      "suggestions",
                      "actions",
                      "created_at",
                      "reply_to",
                      "answer"
                    ],
                    "additionalProperties": false
                  }
                }
              },
              "required": [
                "id",
                "title",
                "created_at",
                "last_message_at",
                "messages"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "exported_at",
          "profile",
          "pauses",
          "affinity_events",
          "exercises",
          "plans",
          "workouts",
          "memories",
          "conversations"
        ],
        "additionalProperties": false
      },
      "ProgressSummary": {
        "type": "object",
        "properties": {
          "totals": {
            "type": "object",
            "properties": {
              "workouts": {
                "type": "integer"
              },
              "duration_s": {
                "type": "integer"
              },
              "sets": {
                "type": "integer",
                "description": "All but warm-up sets"
              },
              "volume_kg": {
                "type": "number"
              }
            },
            "required": [
              "workouts",
              "duration_s",
              "sets",
              "volume_kg"
            ],
            "additionalProperties": false
          },
          "first_workout_at": {
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
          "last_workout_at": {
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
          "streak_weeks": {
            "type": "integer"
          },
          "longest_streak_weeks": {
            "type": "integer"
          },
          "this_week": {
            "type": "object",
            "properties": {
              "workouts": {
                "type": "integer"
              },
              "duration_s": {
                "type": "integer"
              },
              "sets": {
                "type": "integer",
                "description": "All but warm-up sets"
              },
              "volume_kg": {
                "type": "number"
              },
              "week": {
                "type": "string",
                "pattern": "^\\d{4}-W\\d{2}$",
                "description": "ISO week, e.g. 2026-W47"
              },
              "starts_on": {
                "type": "string",
                "format": "date"
              },
              "ends_on": {
                "type": "string",
                "format": "date"
              },
              "plan": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "plan_id": {
                        "type": "string",
                        "format": "uuid"
                      },
                      "plan_name": {
                        "type": "string"
                      },
                      "days_planned": {
                        "type": "integer"
                      },
                      "days_done": {
                        "type": "integer",
                        "description": "Different days of the plan"
                      },
                      "workouts_done": {
                        "type": "integer"
                      }
                    },
                    "required": [
                      "plan_id",
                      "plan_name",
                      "days_planned",
                      "days_done",
                      "workouts_done"
                    ],
                    "additionalProperties": false
                  },
                  {
                    "type": "null"
                  }
                ],
                "description": "The active plan"
              }
            },
            "required": [
              "workouts",
              "duration_s",
              "sets",
              "volume_kg",
              "week",
              "starts_on",
              "ends_on",
              "plan"
            ],
            "additionalProperties": false
          }
        },
        "required": [
          "totals",
          "first_workout_at",
          "last_workout_at",
          "streak_weeks",
          "longest_streak_weeks",
          "this_week"
        ],
        "additionalProperties": false
      },
      "Progression": {
        "oneOf": [
          {
            "type": "object",
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "linear",
                  "double"
                ]
              },
              "step": {
                "type": "number",
                "minimum": 0.001,
                "maximum": 1500
              },
              "step_unit": {
                "type": "string",
                "enum": [
                  "kg",
                  "lb"
                ]
              }
            },
            "required": [
              "kind",
              "step",
              "step_unit"
            ],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "kind": {
                "type": "string",
                "const": "none"
              },
              "step": {
                "type": "null"
              },
              "step_unit": {
                "type": "null"
              }
            },
            "required": [
              "kind"
            ],
            "additionalProperties": false
          }
        ],
        "description": "`linear` adds `step` after a success, `double` once every set reaches `reps_max`"
      },
      "RecordKind": {
        "type": "string",
        "enum": [
          "weight",
          "reps",
          "estimated_1rm",
          "volume",
          "duration",
          "distance"
        ]
      },
      "RecordList": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HeldRecord"
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
      "Resource": {
        "type": "object",
        "properties": {
          "label": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "phone": {
            "type": "string"
          }
        },
        "required": [
          "label"
        ],
        "additionalProperties": false
      },
      "SetType": {
        "type": "string",
        "enum": [
          "warmup",
          "working",
          "drop",
          "failure"
        ]
      },
      "SuggestedSet": {
        "type": "object",
        "properties": {
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "$ref": "#/components/schemas/SetType"
          },
          "entry": {
            "type": "integer"
          },
          "superset": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "reps": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "weight_kg": {
            "type": [
              "number",
              "null"
            ]
          },
          "duration_s": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "distance_m": {
            "type": [
              "number",
              "null"
            ]
          },
          "rest_s": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "exercise_id",
          "type",
          "entry",
          "superset",
          "reps",
          "weight_kg",
          "duration_s",
          "distance_m",
          "rest_s"
        ],
        "additionalProperties": false
      },
      "Trace": {
        "type": "object",
        "properties": {
          "message_id": {
            "type": "string",
            "format": "uuid"
          },
          "user_message_id": {
            "type": "string",
            "format": "uuid"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "memories": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid"
                },
                "score": {
                  "description": "null: a standing constraint",
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "parts": {
                  "anyOf": [
                    {
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
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "required": [
                "id",
                "score",
                "parts"
              ],
              "additionalProperties": false
            }
          },
          "affinity_level": {
            "$ref": "#/components/schemas/AffinityLevel"
          },
          "persona_version": {
            "type": "integer"
          },
          "level_version": {
            "type": "integer",
            "description": "Of the text by which the companion speaks at that level"
          },
          "model": {
            "type": "string"
          },
          "tokens": {
            "type": "object",
            "properties": {
              "prompt": {
                "anyOf": [
                  {
                    "type": "integer"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "output": {
                "anyOf": [
                  {
                    "type": "integer"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "thoughts": {
                "anyOf": [
                  {
                    "type": "integer"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "cached": {
                "anyOf": [
                  {
                    "type": "integer"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            },
            "required": [
              "prompt",
              "output",
              "thoughts",
              "cached"
            ],
            "additionalProperties": false
          },
          "attempts": {
            "type": "integer"
          },
          "timings": {
            "type": "object",
            "propertyNames": {
              "type": "string"
            },
            "additionalProperties": {
              "type": "number"
            },
            "description": "Milliseconds, by part"
          },
          "unsupported_figures": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "text": {
                  "type": "string"
                },
                "value": {
                  "type": [
                    "number",
                    "string"
                  ]
                },
                "unit": {
                  "type": "string",
                  "enum": [
                    "kg",
                    "lb",
                    "reps",
                    "date"
                  ]
                }
              },
              "required": [
                "text",
                "value",
                "unit"
              ],
              "additionalProperties": false
            },
            "description": "Figures in the reply that nothing in the prompt supports"
          },
          "dropped_actions": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "type": {
                  "type": "string",
                  "enum": [
                    "create_plan",
                    "log_workout",
                    "open_exercise"
                  ]
                },
                "paths": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              },
              "required": [
                "type",
                "paths"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "message_id",
          "user_message_id",
          "created_at",
          "memories",
          "affinity_level",
          "persona_version",
          "level_version",
          "model",
          "tokens",
          "attempts",
          "timings",
          "unsupported_figures",
          "dropped_actions"
        ],
        "additionalProperties": false
      },
      "Tracking": {
        "type": "string",
        "enum": [
          "weight_reps",
          "reps",
          "weighted_bodyweight",
          "assisted_bodyweight",
          "duration",
          "weight_duration",
          "distance_duration",
          "weight_distance"
        ],
        "description": "Which fields a set of the exercise has. For `assisted_bodyweight`, `weight_kg` is the help given: less is better."
      },
      "TrainingGoal": {
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
      "Workout": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "plan_id": {
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
          "plan_day_id": {
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
          "title": {
            "type": [
              "string",
              "null"
            ]
          },
          "started_at": {
            "type": "string",
            "format": "date-time"
          },
          "finished_at": {
            "type": "string",
            "format": "date-time"
          },
          "time_zone": {
            "type": "string"
          },
          "perceived_exertion": {
            "type": [
              "number",
              "null"
            ]
          },
          "notes": {
            "type": [
              "string",
              "null"
            ]
          },
          "sets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WorkoutSet"
            }
          },
          "volume_kg": {
            "type": "number",
            "description": "Σ reps × load over all but warm-up sets"
          },
          "source": {
            "type": "string",
            "enum": [
              "app",
              "import"
            ]
          },
          "version": {
            "type": "integer"
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
          "plan_id",
          "plan_day_id",
          "title",
          "started_at",
          "finished_at",
          "time_zone",
          "perceived_exertion",
          "notes",
          "sets",
          "volume_kg",
          "source",
          "version",
          "created_at",
          "updated_at"
        ],
        "additionalProperties": false
      },
      "WorkoutChanges": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid"
                },
                "updated_at": {
                  "type": "string",
                  "format": "date-time"
                },
                "deleted": {
                  "type": "boolean"
                }
              },
              "required": [
                "id",
                "updated_at",
                "deleted"
              ],
              "additionalProperties": false
            }
          },
          "next_cursor": {
            "type": "string",
            "description": "Where to go on from when there is news"
          }
        },
        "required": [
          "data",
          "next_cursor"
        ],
        "additionalProperties": false
      },
      "WorkoutPage": {
        "type": "object",
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Workout"
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
      "WorkoutReplacement": {
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
          "plan_id": {
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
          "plan_day_id": {
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
          "title": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 200
              },
              {
                "type": "null"
              }
            ]
          },
          "started_at": {
            "type": "string",
            "format": "date-time"
          },
          "finished_at": {
            "type": "string",
            "format": "date-time",
            "description": "At most 24 h after `started_at`, not in the future"
          },
          "time_zone": {
            "description": "IANA name; default: the profile's",
            "anyOf": [
              {
                "type": "string",
                "minLength": 1,
                "maxLength": 64
              },
              {
                "type": "null"
              }
            ]
          },
          "perceived_exertion": {
            "description": "Session RPE",
            "anyOf": [
              {
                "type": "number",
                "minimum": 1,
                "maximum": 10,
                "multipleOf": 0.5
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "anyOf": [
              {
                "type": "string",
                "minLength": 0,
                "maxLength": 10000
              },
              {
                "type": "null"
              }
            ]
          },
          "sets": {
            "minItems": 1,
            "maxItems": 300,
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "exercise_id": {
                  "type": "string",
                  "format": "uuid"
                },
                "type": {
                  "default": "working",
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/SetType"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "entry": {
                  "description": "The exercise card it stands on; default: a new one where the exercise changes",
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 299
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "superset": {
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 20
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "reps": {
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 1000
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "weight_kg": {
                  "anyOf": [
                    {
                      "type": "number",
                      "minimum": 0,
                      "maximum": 1500
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "rpe": {
                  "anyOf": [
                    {
                      "type": "number",
                      "minimum": 1,
                      "maximum": 10,
                      "multipleOf": 0.5
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "duration_s": {
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 864000
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "distance_m": {
                  "anyOf": [
                    {
                      "type": "number",
                      "minimum": 0,
                      "maximum": 1000000
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "rest_s": {
                  "description": "Rest after the set",
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": 0,
                      "maximum": 86400
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "notes": {
                  "anyOf": [
                    {
                      "type": "string",
                      "minLength": 0,
                      "maxLength": 2000
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "exercise_name": {
                  "description": "As GET returned it; ignored",
                  "readOnly": true
                },
                "position": {
                  "description": "As GET returned it; ignored",
                  "readOnly": true
                }
              },
              "required": [
                "exercise_id"
              ],
              "additionalProperties": false
            }
          },
          "source": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "volume_kg": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "version": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "created_at": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          },
          "updated_at": {
            "description": "As GET returned it; ignored",
            "readOnly": true
          }
        },
        "required": [
          "started_at",
          "finished_at",
          "sets"
        ],
        "additionalProperties": false
      },
      "WorkoutSet": {
        "type": "object",
        "properties": {
          "position": {
            "type": "integer"
          },
          "exercise_id": {
            "type": "string",
            "format": "uuid"
          },
          "exercise_name": {
            "type": "string"
          },
          "type": {
            "$ref": "#/components/schemas/SetType"
          },
          "entry": {
            "type": "integer"
          },
          "superset": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "reps": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "weight_kg": {
            "type": [
              "number",
              "null"
            ]
          },
          "rpe": {
            "type": [
              "number",
              "null"
            ]
          },
          "duration_s": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "distance_m": {
            "type": [
              "number",
              "null"
            ]
          },
          "rest_s": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "position",
          "exercise_id",
          "exercise_name",
          "type",
          "entry",
          "superset",
          "reps",
          "weight_kg",
          "rpe",
          "duration_s",
          "distance_m",
          "rest_s",
          "notes"
        ],
        "additionalProperties": false
      }
    }
  }
};
