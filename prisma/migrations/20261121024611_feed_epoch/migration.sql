-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "feed_epoch" UUID NOT NULL DEFAULT gen_random_uuid();
